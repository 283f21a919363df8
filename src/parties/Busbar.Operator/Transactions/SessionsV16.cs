using System.Globalization;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.V16;
using Busbar.Operator.Stations;
using ChargingState = Busbar.Charging.Ledger.ChargingState;

namespace Busbar.Operator.Transactions;

/// <summary>Finds the session that a message of OCPP 1.6 means, also when the station does not know its number.</summary>
internal static class SessionsV16
{
    public const string Version = "1.6";

    /// <summary>The transaction that an end names. A made-up number means the one session it can be; failing that, one of its own.</summary>
    public static async ValueTask<(TransactionId Transaction, bool IsKnown)> ForStopAsync(OperatorCore core, Station station, StopTransactionRequest request)
    {
        var named = TransactionId.FromNumber(request.TransactionId);
        if (!TransactionMapping.IsMadeUp(request.TransactionId))
            return (named, station.Sessions.ContainsKey(named) || await core.Ledger.KnowsAsync(station, named));
        var candidates = station.Sessions.Values
            .Select(live => live.Session)
            .Where(s => s.IsActive && s.StartedAt <= request.Timestamp && s.MeterStart?.Value <= request.MeterStop)
            .Where(s => request.IdTag is null || s.Token == TokenMapping.ToDomain(request.IdTag))
            .ToArray();
        if (candidates.Length == 1)
        {
            Telemetry.Repaired("StopTransaction.TransactionId");
            return (candidates[0].Transaction, true);
        }

        // The number stands for many transactions, so what tells this one from the others goes into its identity.
        var moment = request.Timestamp.ToUnixTimeMilliseconds();
        return (new TransactionId(string.Create(CultureInfo.InvariantCulture, $"{request.TransactionId}@{moment}")), false);
    }

    /// <summary>The transaction that meter values belong to: the one they name, or the one that runs at their connector.</summary>
    public static TransactionId? ForMeter(Station station, MeterValuesRequest request)
    {
        if (request.TransactionId is { } number && !TransactionMapping.IsMadeUp(number))
            return TransactionId.FromNumber(number);
        var running = Running(station, new EvseId(request.ConnectorId));
        if (running is null || request.MeterValue.Count == 0 || request.MeterValue[^1].Timestamp < running.StartedAt)
            return null;
        if (request.TransactionId is not null)
            Telemetry.Repaired("MeterValues.TransactionId");
        return running.Transaction;
    }

    /// <summary>Tells the session at a connector what the connector's status says of it.</summary>
    public static async ValueTask ChangeStateAsync(OperatorCore core, Station station, ConnectorState state, ChargingState charging)
    {
        if (Running(station, state.Evse) is not { } session || session.State == charging || state.Since < session.StartedAt)
            return;
        await core.Ledger.RecordAsync(
            station,
            new SessionEvent
            {
                Station = station.Id,
                Transaction = session.Transaction,
                Kind = SessionEventKind.Updated,
                At = state.Since,
                ReceivedAt = core.Time.GetUtcNow(),
                Trigger = "ChargingStateChanged",
                State = charging,
            },
            Version);
    }

    private static Session? Running(Station station, EvseId evse) => station.Sessions.Values
        .Select(live => live.Session)
        .Where(s => s.IsActive && s.Evse == evse)
        .MaxBy(s => s.StartedAt);
}
