using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>What energy does to the environment (OCPI 2.1.1 8.4.8).</summary>
[WireObject("EnvironmentalImpact", "OCPI 2.1.1 8.4.8")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnvironmentalImpact
{
    /// <summary>Grams per kWh.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What is emitted.</summary>
    public required EnvironmentalImpactCategory Source { get; init; }
}

/// <summary>What energy emits (OCPI 2.1.1 8.4.9).</summary>
[WireEnum]
public enum EnvironmentalImpactCategory
{
    /// <summary>Nuclear waste.</summary>
    NuclearWaste,

    /// <summary>Carbon dioxide.</summary>
    CarbonDioxide,
}
