using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The power schedule.</summary>
[ExiType("PowerScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record PowerSchedule
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The available energy.</summary>
    [ExiElement("AvailableEnergy")]
    public RationalNumber? AvailableEnergy { get; init; }

    /// <summary>The power tolerance.</summary>
    [ExiElement("PowerTolerance")]
    public RationalNumber? PowerTolerance { get; init; }

    /// <summary>The power schedule entries.</summary>
    [ExiElement("PowerScheduleEntries")]
    public required PowerScheduleEntryList PowerScheduleEntries { get; init; }
}
