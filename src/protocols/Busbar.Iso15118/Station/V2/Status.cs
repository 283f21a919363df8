using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The status that every answer of the charging phase carries, with what the station wants of the car.</summary>
internal static class Status
{
    internal static EvseStatus Of(V2Session session, SeccFacts facts) => session.IsDirectCurrent ? Dc(session, facts) : Ac(session, facts);

    internal static AcEvseStatus Ac(V2Session session, SeccFacts facts) => new()
    {
        NotificationMaxDelay = Delay(session, facts),
        EvseNotification = Notification(session, facts),
        Rcd = facts.Supply.HasTripped,
    };

    internal static DcEvseStatus Dc(V2Session session, SeccFacts facts) => new()
    {
        NotificationMaxDelay = Delay(session, facts),
        EvseNotification = Notification(session, facts),
        EvseIsolationStatus = facts.Supply.Insulation switch
        {
            InsulationState.Valid => IsolationLevel.Valid,
            InsulationState.Warning => IsolationLevel.Warning,
            InsulationState.Fault => IsolationLevel.Fault,
            _ => IsolationLevel.Invalid,
        },
        EvseStatusCode = facts.Supply.Fault switch
        {
            SupplyFault.Malfunction => DcEvseStatusCode.EvseMalfunction,
            SupplyFault.EmergencyStop => DcEvseStatusCode.EvseEmergencyShutdown,
            SupplyFault.UtilityInterrupt => DcEvseStatusCode.EvseUtilityInterruptEvent,
            _ => session.Notice is SupplyNotice.Stop or SupplyNotice.Pause ? DcEvseStatusCode.EvseShutdown : DcEvseStatusCode.EvseReady,
        },
    };

    // [V2G2-679]: a defect stops the car as a wish does.
    private static EvseNotification Notification(V2Session session, SeccFacts facts) =>
        facts.Supply.Fault != SupplyFault.None || facts.Supply.HasTripped ? EvseNotification.StopCharging : session.Notice switch
        {
            SupplyNotice.Stop or SupplyNotice.Pause => EvseNotification.StopCharging,
            SupplyNotice.RenegotiateSchedule or SupplyNotice.RenegotiateService => EvseNotification.ReNegotiation,
            _ => EvseNotification.None,
        };

    private static ushort Delay(V2Session session, SeccFacts facts) =>
        Notification(session, facts) == EvseNotification.None || facts.Supply.Fault != SupplyFault.None ? (ushort)0 : facts.Settings.NotificationSeconds;
}
