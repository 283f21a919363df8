using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: power schedule entry.</summary>
[ExiType("PowerScheduleEntryListType", V20Namespaces.CommonMessages)]
public sealed partial record PowerScheduleEntryList
{
    /// <summary>The power schedule entry entries.</summary>
    [ExiElement("PowerScheduleEntry"), ExiOccurs(Max = 1024)]
    public required IReadOnlyList<PowerScheduleEntry> PowerScheduleEntries { get; init; }
}
