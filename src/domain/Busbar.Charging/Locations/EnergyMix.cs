namespace Busbar.Charging.Locations;

/// <summary>Where energy comes from.</summary>
public sealed record EnergyMix
{
    /// <summary>Whether all of it is green.</summary>
    public required bool IsGreen { get; init; }

    /// <summary>The shares in percent by source, in the words of OCPI: NUCLEAR, COAL, GAS, SOLAR, WIND, WATER, …</summary>
    public IReadOnlyList<(string Source, decimal Percentage)> Sources { get; init; } = [];

    /// <summary>Grams per kWh by category, in the words of OCPI: NUCLEAR_WASTE, CARBON_DIOXIDE, …</summary>
    public IReadOnlyList<(string Category, decimal GramsPerKwh)> Impact { get; init; } = [];

    /// <summary>The supplier.</summary>
    public string? Supplier { get; init; }

    /// <summary>The product.</summary>
    public string? Product { get; init; }
}
