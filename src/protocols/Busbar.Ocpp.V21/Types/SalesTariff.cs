using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Prices over time, for a vehicle to plan with (ISO 15118-2) (OCPP 2.1 2.86).</summary>
[WireRecord]
public sealed partial record SalesTariff
{
    /// <summary>The tariff's id.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>The prices.</summary>
    [Items(Min = 1, Max = 1024)]
    public required IReadOnlyList<SalesTariffEntry> SalesTariffEntry { get; init; }

    /// <summary>A text for people.</summary>
    [MaxLength(32)]
    public string? SalesTariffDescription { get; init; }

    /// <summary>How many price levels there are.</summary>
    [Range(Min = 0)]
    public int? NumEPriceLevels { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
