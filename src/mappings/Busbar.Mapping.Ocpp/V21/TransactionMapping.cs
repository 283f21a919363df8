using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>TransactionEvent to an event of the ledger (OCPP 2.1 E01-E15).</summary>
public static class TransactionMapping
{
    /// <summary>The event that a message tells.</summary>
    public static Carried<SessionEvent> ToEvent(Msg.TransactionEventRequest request, StationId station, DateTimeOffset receivedAt)
    {
        var samples = MeterMapping.ToSamples(request.MeterValue);
        var transaction = request.TransactionInfo;
        var kind = request.EventType switch
        {
            Msg.TransactionEventType.Started => SessionEventKind.Started,
            Msg.TransactionEventType.Ended => SessionEventKind.Ended,
            _ => SessionEventKind.Updated,
        };
        return new Carried<SessionEvent>(
            new SessionEvent
            {
                Station = station,
                Transaction = new TransactionId(transaction.TransactionId),
                Kind = kind,
                At = request.Timestamp,
                ReceivedAt = receivedAt,
                SeqNo = request.SeqNo,
                Trigger = Msg.TriggerReasonWireText.ToWireText(request.TriggerReason),
                IsOffline = request.Offline ?? false,
                Evse = request.Evse is { } evse ? new EvseId(evse.Id) : null,
                Connector = request.Evse?.ConnectorId is { } connector ? new ConnectorId(connector) : null,
                Token = request.IdToken is { } token ? TokenMapping.ToDomain(token) : null,
                State = transaction.ChargingState is { } state ? Enum.Parse<ChargingState>(state.ToString()) : null,
                StopReason = StopReason(kind, transaction.StoppedReason),
                RemoteStartId = transaction.RemoteStartId,
                ReservationId = request.ReservationId,
                Samples = samples.Value,
            },
            samples.Lost);
    }

    // Local is what an end without a reason means (OCPP 2.1 E06.FR.08).
    private static string? StopReason(SessionEventKind kind, Msg.Reason? reason) =>
        kind is not SessionEventKind.Ended ? null : reason is { } said ? Msg.ReasonWireText.ToWireText(said) : "Local";
}
