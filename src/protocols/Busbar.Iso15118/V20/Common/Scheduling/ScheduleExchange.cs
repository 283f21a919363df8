using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car asks to exchange schedules and prices (ISO 15118-20 ScheduleExchangeReq).</summary>
[ExiType("ScheduleExchangeReqType", V20Namespaces.CommonMessages)]
[ExiRoot("ScheduleExchangeReq")]
public sealed partial record ScheduleExchangeReq : V2GRequest
{
    /// <summary>The maximum supporting points.</summary>
    [ExiElement("MaximumSupportingPoints"), ExiRange(12, 1024)]
    public required ushort MaximumSupportingPoints { get; init; }

    /// <summary>The dynamic schedule exchange request control mode.</summary>
    [ExiElement("Dynamic_SEReqControlMode"), ExiChoice(1)]
    public DynamicSeReqControlMode? DynamicSeReqControlMode { get; init; }

    /// <summary>The scheduled schedule exchange request control mode.</summary>
    [ExiElement("Scheduled_SEReqControlMode"), ExiChoice(1)]
    public ScheduledSeReqControlMode? ScheduledSeReqControlMode { get; init; }
}

/// <summary>The station answers ScheduleExchangeReq (ISO 15118-20 ScheduleExchangeRes).</summary>
[ExiType("ScheduleExchangeResType", V20Namespaces.CommonMessages)]
[ExiRoot("ScheduleExchangeRes")]
public sealed partial record ScheduleExchangeRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>Whether the car may pause meanwhile.</summary>
    [ExiElement("GoToPause")]
    public bool? GoToPause { get; init; }

    /// <summary>The dynamic schedule exchange response control mode.</summary>
    [ExiElement("Dynamic_SEResControlMode"), ExiChoice(1)]
    public DynamicSeResControlMode? DynamicSeResControlMode { get; init; }

    /// <summary>The scheduled schedule exchange response control mode.</summary>
    [ExiElement("Scheduled_SEResControlMode"), ExiChoice(1)]
    public ScheduledSeResControlMode? ScheduledSeResControlMode { get; init; }
}
