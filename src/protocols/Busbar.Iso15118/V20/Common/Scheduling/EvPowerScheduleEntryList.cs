using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: car's power schedule entry.</summary>
[ExiType("EVPowerScheduleEntryListType", V20Namespaces.CommonMessages)]
public sealed partial record EvPowerScheduleEntryList
{
    /// <summary>The car's power schedule entry entries.</summary>
    [ExiElement("EVPowerScheduleEntry"), ExiOccurs(Max = 1024)]
    public required IReadOnlyList<EvPowerScheduleEntry> EvPowerScheduleEntries { get; init; }
}
