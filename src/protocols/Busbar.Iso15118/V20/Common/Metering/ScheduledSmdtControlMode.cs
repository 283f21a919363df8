using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The scheduled metering control mode.</summary>
[ExiType("Scheduled_SMDTControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record ScheduledSmdtControlMode
{
    /// <summary>The selected schedule tuple identifier.</summary>
    [ExiElement("SelectedScheduleTupleID"), ExiRange(1, 4294967295)]
    public required uint SelectedScheduleTupleId { get; init; }
}
