using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The scheduled schedule exchange response control mode.</summary>
[ExiType("Scheduled_SEResControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record ScheduledSeResControlMode
{
    /// <summary>The schedule tuple entries.</summary>
    [ExiElement("ScheduleTuple"), ExiOccurs(Max = 3)]
    public required IReadOnlyList<ScheduleTuple> ScheduleTuples { get; init; }
}
