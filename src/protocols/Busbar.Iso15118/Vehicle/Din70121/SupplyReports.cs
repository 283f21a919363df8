using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>What a station tells, as numbers.</summary>
internal static class SupplyReports
{
    internal static SupplyReport With(DcEvseStatus status) => new()
    {
        Notice = status.EvseNotification == EvseNotification.StopCharging || status.EvseStatusCode
            is DcEvseStatusCode.EvseShutdown or DcEvseStatusCode.EvseEmergencyShutdown or DcEvseStatusCode.EvseMalfunction or DcEvseStatusCode.EvseUtilityInterruptEvent
            ? SupplyNotice.Stop
            : SupplyNotice.None,
        NoticeWithin = TimeSpan.FromSeconds(status.NotificationMaxDelay),
    };
}
