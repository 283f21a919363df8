using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: price level schedule entry.</summary>
[ExiType("PriceLevelScheduleEntryListType", V20Namespaces.CommonMessages)]
public sealed partial record PriceLevelScheduleEntryList
{
    /// <summary>The price level schedule entry entries.</summary>
    [ExiElement("PriceLevelScheduleEntry"), ExiOccurs(Max = 1024)]
    public required IReadOnlyList<PriceLevelScheduleEntry> PriceLevelScheduleEntries { get; init; }
}
