using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Where energy comes from (OCPI 2.3.0 8.4.7).</summary>
[WireObject("EnergyMix", "OCPI 2.3.0 8.4.7")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record EnergyMix
{
    /// <summary>Whether all of it is green.</summary>
    public required bool IsGreenEnergy { get; init; }

    /// <summary>The shares of the sources.</summary>
    public IReadOnlyList<EnergySource>? EnergySources { get; init; }

    /// <summary>What the energy does to the environment.</summary>
    public IReadOnlyList<EnvironmentalImpact>? EnvironImpact { get; init; }

    /// <summary>The name of the energy supplier.</summary>
    [MaxLength(64)]
    public string? SupplierName { get; init; }

    /// <summary>The name of the energy product.</summary>
    [MaxLength(64)]
    public string? EnergyProductName { get; init; }
}
