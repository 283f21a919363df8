using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What energy does to the environment (OCPI 2.3.0 8.4.10).</summary>
[WireObject("EnvironmentalImpact", "OCPI 2.3.0 8.4.10")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnvironmentalImpact
{
    /// <summary>What is emitted.</summary>
    public required OpenEnum<EnvironmentalImpactCategory> Category { get; init; }

    /// <summary>Grams per kWh.</summary>
    public required decimal Amount { get; init; }
}

/// <summary>What energy emits (OCPI 2.3.0 8.4.11).</summary>
[WireEnum(IsOpen = true)]
public enum EnvironmentalImpactCategory
{
    /// <summary>Nuclear waste.</summary>
    NuclearWaste,

    /// <summary>Carbon dioxide.</summary>
    CarbonDioxide,
}
