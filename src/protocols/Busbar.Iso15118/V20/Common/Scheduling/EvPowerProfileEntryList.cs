using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: car's power profile entry.</summary>
[ExiType("EVPowerProfileEntryListType", V20Namespaces.CommonMessages)]
public sealed partial record EvPowerProfileEntryList
{
    /// <summary>The car's power profile entry entries.</summary>
    [ExiElement("EVPowerProfileEntry"), ExiOccurs(Max = 2048)]
    public required IReadOnlyList<PowerScheduleEntry> EvPowerProfileEntries { get; init; }
}
