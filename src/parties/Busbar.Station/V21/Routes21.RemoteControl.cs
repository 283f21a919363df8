using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Evses;
using Busbar.Station.Provisioning;
using Busbar.Station.RemoteControl;
using Busbar.Station.Security;
using Busbar.Station.Transactions;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Remote control (F), availability (G), transactions (E).
internal static partial class Routes21
{
    private static void AddRemoteControl(MessageRoutes routes) => routes
        .Answer<Msg.RequestStartTransactionRequest, Msg.RequestStartTransactionResponse>((request, station) =>
        {
            var answer = station.Registration.IsAccepted ? station.Remote.Start(Start(request)) : new(false, Reason: "NotAccepted");
            return new Msg.RequestStartTransactionResponse
            {
                Status = answer.IsAccepted ? Msg.RequestStartStopStatus.Accepted : Msg.RequestStartStopStatus.Rejected,
                TransactionId = answer.TransactionId,
                StatusInfo = Translation.Info(answer.Reason),
            };
        })
        .Answer<Msg.RequestStopTransactionRequest, Msg.RequestStopTransactionResponse>((request, station) => new Msg.RequestStopTransactionResponse
        {
            Status = station.Registration.IsAccepted && station.Remote.Stop(request.TransactionId)
                ? Msg.RequestStartStopStatus.Accepted
                : Msg.RequestStartStopStatus.Rejected,                                        // (OCPP 2.0.1 F03.FR.08)
        })
        .Answer<Msg.UnlockConnectorRequest, Msg.UnlockConnectorResponse>((request, station) => new Msg.UnlockConnectorResponse
        {
            Status = Spelling.To<Msg.UnlockStatus>(station.Remote.Unlock(request.EvseId, request.ConnectorId)),
        })
        .Answer<Msg.ChangeAvailabilityRequest, Msg.ChangeAvailabilityResponse>((request, station) => new Msg.ChangeAvailabilityResponse
        {
            Status = Spelling.To<Msg.ChangeAvailabilityStatus>(station.Availability.Change(
                request.Evse is { Id: > 0 } evse ? evse.Id : null, request.Evse?.ConnectorId,
                request.OperationalStatus == Msg.OperationalStatus.Operative)),
        })
        .Answer<Msg.GetTransactionStatusRequest, Msg.GetTransactionStatusResponse>((request, station) => request.TransactionId is { } id
            ? new Msg.GetTransactionStatusResponse
            {
                OngoingIndicator = station.FindTransaction(id) is not null,                   // (OCPP 2.0.1 E14.FR.02)
                MessagesInQueue = station.Outbox.HasMessagesOf(id),
            }
            : new Msg.GetTransactionStatusResponse { MessagesInQueue = station.Outbox.Count > 0 }) // (OCPP 2.0.1 E14.FR.06)
        .Answer<Msg.TriggerMessageRequest, Msg.TriggerMessageResponse>((request, station) => new Msg.TriggerMessageResponse
        {
            Status = Trigger(request, station),
        })
        .Answer<Msg.CostUpdatedRequest, Msg.CostUpdatedResponse>((request, station) =>
        {
            if (station.FindTransaction(request.TransactionId)?.Transaction is { } transaction)
                transaction.TotalCost = request.TotalCost;
            return new Msg.CostUpdatedResponse();
        })
        .Answer<Msg.DataTransferRequest, Msg.DataTransferResponse>((_, _) => new Msg.DataTransferResponse
        {
            Status = Msg.DataTransferStatus.UnknownVendorId,                                  // (OCPP 2.0.1 P01.FR.05)
        });

    private static RemoteStart Start(Msg.RequestStartTransactionRequest request) => new(
        Translation.FromWire(request.IdToken), request.GroupIdToken is { } group ? Translation.FromWire(group) : null,
        request.EvseId, request.RemoteStartId, request.ChargingProfile is { } profile ? Translation.FromWire(profile) : null);

    private static Msg.TriggerMessageStatus Trigger(Msg.TriggerMessageRequest request, StationCore station)
    {
        var units = request.Evse is { Id: > 0 } evse ? station.Evses.Where(e => e.Id == evse.Id).ToArray() : [.. station.Evses];
        if (units.Length == 0)
            return Msg.TriggerMessageStatus.Rejected;
        Action? later = request.RequestedMessage switch
        {
            Msg.MessageTrigger.BootNotification when station.Registration.IsAccepted => null, // (OCPP 2.0.1 F06.FR.17)
            Msg.MessageTrigger.BootNotification => () => station.Registration.Boot(BootCause.Triggered),
            Msg.MessageTrigger.Heartbeat => () => station.Chores.Start(station.Registration.HeartbeatAsync),
            Msg.MessageTrigger.StatusNotification => () => Repeat(station, units, request.Evse?.ConnectorId),
            Msg.MessageTrigger.MeterValues => () => TellReadings(station, units),
            Msg.MessageTrigger.TransactionEvent => () => TellTransactions(units),
            Msg.MessageTrigger.LogStatusNotification => () => station.Logs.Repeat(isDiagnostics: false),
            Msg.MessageTrigger.FirmwareStatusNotification => station.Firmware.Repeat,
            Msg.MessageTrigger.SignChargingStationCertificate => () => station.Signing.Begin(CertificateUse.ChargingStationCertificate),
            Msg.MessageTrigger.SignV2GCertificate => () => station.Signing.Begin(CertificateUse.V2GCertificate),
            Msg.MessageTrigger.SignV2G20Certificate => () => station.Signing.Begin(CertificateUse.V2GCertificate),
            Msg.MessageTrigger.SignCombinedCertificate => () => station.Signing.Begin(CertificateUse.ChargingStationCertificate),
            _ => null,
        };
        if (later is null)
        {
            return request.RequestedMessage is Msg.MessageTrigger.PublishFirmwareStatusNotification or Msg.MessageTrigger.CustomTrigger
                ? Msg.TriggerMessageStatus.NotImplemented                                     // (OCPP 2.0.1 F06.FR.08)
                : Msg.TriggerMessageStatus.Rejected;
        }

        station.Agenda.At(station.Now, later);
        return Msg.TriggerMessageStatus.Accepted;
    }

    private static void Repeat(StationCore station, EvseUnit[] units, int? connectorId)
    {
        foreach (var unit in units)
            station.Statuses.Repeat(unit, connectorId);
    }

    private static void TellReadings(StationCore station, EvseUnit[] units)
    {
        foreach (var unit in units)
        {
            if (unit.TriggeredSample() is { Values.Count: > 0 } sample)
                station.Outbound.Tell(new Notice.Readings(unit.Id, [sample], unit.Transaction?.Id));
        }
    }

    private static void TellTransactions(EvseUnit[] units)
    {
        foreach (var unit in units)
            unit.Report(TriggerReason.Trigger, unit.TriggeredSample());                       // (OCPP 2.0.1 F06.FR.07)
    }
}
