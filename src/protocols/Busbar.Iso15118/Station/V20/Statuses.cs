using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>What the station wants of the car; nothing when it wants nothing.</summary>
internal static class Statuses
{
    internal static EvseStatus? Of(V20Session session, SeccFacts facts)
    {
        EvseNotification? notification = facts.Supply.Fault != SupplyFault.None || facts.Supply.HasTripped ? EvseNotification.Terminate : session.Notice switch
        {
            SupplyNotice.Stop => EvseNotification.Terminate,
            SupplyNotice.Pause => EvseNotification.Pause,
            SupplyNotice.RenegotiateSchedule => EvseNotification.ScheduleRenegotiation,
            SupplyNotice.RenegotiateService => EvseNotification.ServiceRenegotiation,
            SupplyNotice.ConfirmMeter => EvseNotification.MeteringConfirmation,
            SupplyNotice.ExitStandby => EvseNotification.ExitStandby,
            _ when IsReceiptDue(session, facts) => EvseNotification.MeteringConfirmation,
            _ => null,
        };
        return notification is not { } said ? null : new EvseStatus
        {
            NotificationMaxDelay = facts.Supply.Fault != SupplyFault.None ? (ushort)0 : facts.Settings.NotificationSeconds, EvseNotification = said,
        };
    }

    private static bool IsReceiptDue(V20Session session, SeccFacts facts) =>
        session.HasContract && session.IsPowered && facts.Supply.Meter is not null && facts.Settings.ReceiptEvery is { } every
        && facts.Now - session.LastReceipt >= every;
}
