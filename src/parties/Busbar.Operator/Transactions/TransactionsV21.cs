using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Mapping.Ocpp.V21;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Operator.Connections;

namespace Busbar.Operator.Transactions;

/// <summary>TransactionEvent and MeterValues of OCPP 2.1 (E01-E15, J01, J02).</summary>
internal static class TransactionsV21
{
    private const string Version = "2.1";

    public static MessageRoutes AddTransactionsV21(this MessageRoutes routes, OperatorCore core) => routes
        .On<TransactionEventRequest, TransactionEventResponse>((request, call) => RecordAsync(core, request, call))
        .On<MeterValuesRequest, MeterValuesResponse>((request, call) => MeterAsync(core, request, call));

    private static async ValueTask<CallAnswer<TransactionEventResponse>> RecordAsync(OperatorCore core, TransactionEventRequest request, IncomingCall call)
    {
        var station = call.Station();
        var mapped = TransactionMapping.ToEvent(request, station.Id, core.Time.GetUtcNow());
        IncomingCalls.Count(mapped.Lost);
        var entry = mapped.Value;

        // The station waits for this answer before it lets energy flow, so the token is looked up before the event is kept.
        var answer = entry.Token is { } token ? await core.Authorizer.AuthorizeAsync(station, token, entry.Kind is SessionEventKind.Started ? entry.Evse : null) : null;
        if (answer is { Status: not Charging.Tokens.AuthorizationStatus.Accepted } && entry.Kind is not SessionEventKind.Ended)
            entry = entry with { Observed = entry.Observed | SessionFlags.NotAuthorized };
        await core.Ledger.RecordAsync(station, entry, Version);
        return new TransactionEventResponse { IdTokenInfo = answer is null ? null : TokenMapping.ToWire(answer) };
    }

    // Meter values outside a transaction say nothing of a session.
    private static async ValueTask<CallAnswer<MeterValuesResponse>> MeterAsync(OperatorCore core, MeterValuesRequest request, IncomingCall call)
    {
        var samples = MeterMapping.ToSamples(request.MeterValue);
        IncomingCalls.Count(samples.Lost);
        await core.MeterReadings.KeepAsync(call.Station().Id, new EvseId(request.EvseId), samples.Value);
        return new MeterValuesResponse();
    }
}
