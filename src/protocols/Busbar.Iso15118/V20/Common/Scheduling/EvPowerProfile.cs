using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's power profile.</summary>
[ExiType("EVPowerProfileType", V20Namespaces.CommonMessages)]
public sealed partial record EvPowerProfile
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The dynamic car's power profile control mode.</summary>
    [ExiElement("Dynamic_EVPPTControlMode"), ExiChoice(1)]
    public DynamicEvPptControlMode? DynamicEvPptControlMode { get; init; }

    /// <summary>The scheduled car's power profile control mode.</summary>
    [ExiElement("Scheduled_EVPPTControlMode"), ExiChoice(1)]
    public ScheduledEvPptControlMode? ScheduledEvPptControlMode { get; init; }

    /// <summary>The car's power profile entries.</summary>
    [ExiElement("EVPowerProfileEntries")]
    public required EvPowerProfileEntryList EvPowerProfileEntries { get; init; }
}
