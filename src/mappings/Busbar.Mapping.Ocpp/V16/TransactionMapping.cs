using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Wire.Units;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>StartTransaction, MeterValues and StopTransaction to events of the ledger.</summary>
public static class TransactionMapping
{
    /// <summary>Numbers that stations make up when they started without the operator, or never learnt the number.</summary>
    public static bool IsMadeUp(long number) => number is <= 0 or long.MaxValue or int.MaxValue;

    /// <summary>A start (OCPP 1.6 4.8).</summary>
    public static SessionEvent ToEvent(Msg.StartTransactionRequest request, StationId station, TransactionId transaction, DateTimeOffset receivedAt) => new()
    {
        Station = station,
        Transaction = transaction,
        Kind = SessionEventKind.Started,
        At = request.Timestamp,
        ReceivedAt = receivedAt,
        Trigger = "Authorized",
        Evse = new EvseId(request.ConnectorId),
        Connector = new ConnectorId(1),
        Token = TokenMapping.ToDomain(request.IdTag),
        State = ChargingState.EVConnected,
        ReservationId = request.ReservationId,
        Register = new WattHours(request.MeterStart),
    };

    /// <summary>An end (OCPP 1.6 4.10).</summary>
    public static Carried<SessionEvent> ToEvent(Msg.StopTransactionRequest request, StationId station, TransactionId transaction, DateTimeOffset receivedAt)
    {
        var samples = MeterMapping.ToSamples(request.TransactionData);
        return new Carried<SessionEvent>(
            new SessionEvent
            {
                Station = station,
                Transaction = transaction,
                Kind = SessionEventKind.Ended,
                At = request.Timestamp,
                ReceivedAt = receivedAt,
                Trigger = "StopAuthorized",
                Token = request.IdTag is { } tag ? TokenMapping.ToDomain(tag) : null,
                StopReason = StopReason(request.Reason),
                Register = new WattHours(request.MeterStop),
                Samples = samples.Value,
            },
            samples.Lost);
    }

    /// <summary>Meter values within a transaction (OCPP 1.6 4.7).</summary>
    public static Carried<SessionEvent> ToEvent(Msg.MeterValuesRequest request, StationId station, TransactionId transaction, DateTimeOffset receivedAt)
    {
        var samples = MeterMapping.ToSamples(request.MeterValue);
        return new Carried<SessionEvent>(
            new SessionEvent
            {
                Station = station,
                Transaction = transaction,
                Kind = SessionEventKind.Updated,
                At = request.MeterValue.Count > 0 ? request.MeterValue[^1].Timestamp : receivedAt,
                ReceivedAt = receivedAt,
                Trigger = "MeterValuePeriodic",
                Samples = samples.Value,
            },
            samples.Lost);
    }

    /// <summary>What a connector's status says of the session that runs there; null when it says nothing.</summary>
    public static ChargingState? ToState(Msg.ChargePointStatus status) => status switch
    {
        Msg.ChargePointStatus.Charging => ChargingState.Charging,
        Msg.ChargePointStatus.SuspendedEV => ChargingState.SuspendedEV,
        Msg.ChargePointStatus.SuspendedEVSE => ChargingState.SuspendedEVSE,
        _ => null,
    };

    // The words of 2.1 for the reasons of 1.6; Local is what no reason means (OCPP 1.6 6.49).
    private static string StopReason(Msg.Reason? reason) => reason switch
    {
        null => "Local",
        Msg.Reason.HardReset or Msg.Reason.SoftReset => "ImmediateReset",
        Msg.Reason.UnlockCommand => "Other",
        _ => reason.Value.ToString(),
    };
}
