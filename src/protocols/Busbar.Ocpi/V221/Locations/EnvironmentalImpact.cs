using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>What energy does to the environment (OCPI 2.2.1 8.4.9).</summary>
[WireObject("EnvironmentalImpact", "OCPI 2.2.1 8.4.9")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnvironmentalImpact
{
    /// <summary>What is emitted.</summary>
    public required EnvironmentalImpactCategory Category { get; init; }

    /// <summary>Grams per kWh.</summary>
    public required decimal Amount { get; init; }
}

/// <summary>What energy emits (OCPI 2.2.1 8.4.10).</summary>
[WireEnum]
public enum EnvironmentalImpactCategory
{
    /// <summary>Nuclear waste.</summary>
    NuclearWaste,

    /// <summary>Carbon dioxide.</summary>
    CarbonDioxide,
}
