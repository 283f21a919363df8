using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of price schedule has.</summary>
[ExiType("PriceScheduleType", V20Namespaces.CommonMessages)]
public abstract partial record PriceSchedule
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The price schedule identifier.</summary>
    [ExiElement("PriceScheduleID"), ExiRange(1, 4294967295)]
    public required uint PriceScheduleId { get; init; }

    /// <summary>The price schedule description.</summary>
    [ExiElement("PriceScheduleDescription"), ExiLength(Max = 160)]
    public string? PriceScheduleDescription { get; init; }
}
