using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Price levels over time (ISO 15118-20) (OCPP 2.1 2.77).</summary>
[WireRecord]
public sealed partial record PriceLevelSchedule
{
    /// <summary>The levels, one after the other.</summary>
    [Items(Min = 1, Max = 100)]
    public required IReadOnlyList<PriceLevelScheduleEntry> PriceLevelScheduleEntries { get; init; }

    /// <summary>When it starts.</summary>
    public required DateTimeOffset TimeAnchor { get; init; }

    /// <summary>The schedule's id.</summary>
    [Range(Min = 0)]
    public required int PriceScheduleId { get; init; }

    /// <summary>How many levels there are.</summary>
    [Range(Min = 0)]
    public required int NumberOfPriceLevels { get; init; }

    /// <summary>A text for people.</summary>
    [MaxLength(32)]
    public string? PriceScheduleDescription { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
