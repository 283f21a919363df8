using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.Provisioning;
using Busbar.Station.Security;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// Remote triggers, plain and extended.
internal static partial class Routes16
{
    private static void AddTriggers(MessageRoutes routes) => routes
        .Answer<Msg.TriggerMessageRequest, Msg.TriggerMessageResponse>((request, station) => new Msg.TriggerMessageResponse
        {
            Status = Trigger(station, request.ConnectorId, request.RequestedMessage switch
            {
                Msg.MessageTrigger.DiagnosticsStatusNotification => (s, _) => s.Logs.Repeat(isDiagnostics: true),
                _ => Common(request.RequestedMessage.ToString()),
            }),
        })
        .Answer<Msg.ExtendedTriggerMessageRequest, Msg.ExtendedTriggerMessageResponse>((request, station) => new Msg.ExtendedTriggerMessageResponse
        {
            Status = Trigger(station, request.ConnectorId, request.RequestedMessage switch
            {
                Msg.ExtendedMessageTrigger.LogStatusNotification => (s, _) => s.Logs.Repeat(isDiagnostics: false),
                Msg.ExtendedMessageTrigger.SignChargePointCertificate => (s, _) => s.Signing.Begin(CertificateUse.ChargingStationCertificate),
                _ => Common(request.RequestedMessage.ToString()),
            }),
        });

    private static Action<StationCore, EvseUnit[]> Common(string message) => message switch
    {
        "BootNotification" => (s, _) => s.Registration.Boot(BootCause.Triggered),
        "FirmwareStatusNotification" => (s, _) => s.Firmware.Repeat(),
        "Heartbeat" => (s, _) => s.Chores.Start(s.Registration.HeartbeatAsync),
        "MeterValues" => TellReadings,
        _ => TellStatuses,
    };

    private static Msg.TriggerMessageStatus Trigger(StationCore station, int? connectorId, Action<StationCore, EvseUnit[]> message)
    {
        var units = connectorId is null or 0 ? [.. station.Evses] : station.Evses.Where(e => e.Id == connectorId).ToArray();
        if (units.Length == 0)
            return Msg.TriggerMessageStatus.Rejected;                                         // (OCPP 1.6 5.17)
        station.Agenda.At(station.Now, () =>
        {
            if (connectorId == 0 && message == TellStatuses)
                station.Statuses.TellStation();
            message(station, units);
        });
        return Msg.TriggerMessageStatus.Accepted;
    }

    private static void TellStatuses(StationCore station, EvseUnit[] units)
    {
        foreach (var unit in units)
            station.Statuses.Repeat(unit, null);
    }

    private static void TellReadings(StationCore station, EvseUnit[] units)
    {
        foreach (var unit in units)
        {
            if (unit.TriggeredSample() is { Values.Count: > 0 } sample)
                station.Outbound.Tell(new Notice.Readings(unit.Id, [sample], unit.Transaction?.Id));
        }
    }
}
