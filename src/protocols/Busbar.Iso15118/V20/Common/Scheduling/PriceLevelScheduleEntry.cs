using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The price level schedule entry.</summary>
[ExiType("PriceLevelScheduleEntryType", V20Namespaces.CommonMessages)]
public sealed partial record PriceLevelScheduleEntry
{
    /// <summary>How many seconds the entry lasts.</summary>
    [ExiElement("Duration")]
    public required uint Duration { get; init; }

    /// <summary>The price level.</summary>
    [ExiElement("PriceLevel")]
    public required byte PriceLevel { get; init; }
}
