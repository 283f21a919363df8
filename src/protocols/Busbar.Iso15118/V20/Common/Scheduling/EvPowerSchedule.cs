using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's power schedule.</summary>
[ExiType("EVPowerScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record EvPowerSchedule
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The car's power schedule entries.</summary>
    [ExiElement("EVPowerScheduleEntries")]
    public required EvPowerScheduleEntryList EvPowerScheduleEntries { get; init; }
}
