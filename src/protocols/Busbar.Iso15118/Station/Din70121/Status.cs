using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The status that every answer of the charging phase carries. A DIN car can only be asked to stop.</summary>
internal static class Status
{
    internal static DcEvseStatus Of(DinSession session, SeccFacts facts)
    {
        var stops = session.Notice is SupplyNotice.Stop or SupplyNotice.Pause;
        return new DcEvseStatus
        {
            NotificationMaxDelay = stops && facts.Supply.Fault == SupplyFault.None ? facts.Settings.NotificationSeconds : 0u,
            EvseNotification = stops || facts.Supply.Fault != SupplyFault.None ? EvseNotification.StopCharging : EvseNotification.None,
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
                _ => stops ? DcEvseStatusCode.EvseShutdown : DcEvseStatusCode.EvseReady,
            },
        };
    }
}
