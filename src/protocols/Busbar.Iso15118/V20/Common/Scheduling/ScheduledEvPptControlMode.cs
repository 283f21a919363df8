using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The scheduled car's power profile control mode.</summary>
[ExiType("Scheduled_EVPPTControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record ScheduledEvPptControlMode
{
    /// <summary>The selected schedule tuple identifier.</summary>
    [ExiElement("SelectedScheduleTupleID"), ExiRange(1, 4294967295)]
    public required uint SelectedScheduleTupleId { get; init; }

    /// <summary>The power tolerance acceptance.</summary>
    [ExiElement("PowerToleranceAcceptance")]
    public PowerToleranceAcceptance? PowerToleranceAcceptance { get; init; }
}
