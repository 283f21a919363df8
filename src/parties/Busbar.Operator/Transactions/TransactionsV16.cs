using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;
using Busbar.Operator.Connections;
using AuthorizationStatus = Busbar.Charging.Tokens.AuthorizationStatus;

namespace Busbar.Operator.Transactions;

/// <summary>StartTransaction, MeterValues and StopTransaction of OCPP 1.6 (4.7, 4.8, 4.10).</summary>
internal static class TransactionsV16
{
    public static MessageRoutes AddTransactionsV16(this MessageRoutes routes, OperatorCore core) => routes
        .On<StartTransactionRequest, StartTransactionResponse>((request, call) => StartAsync(core, request, call))
        .On<StopTransactionRequest, StopTransactionResponse>((request, call) => StopAsync(core, request, call))
        .On<MeterValuesRequest, MeterValuesResponse>((request, call) => MeterAsync(core, request, call));

    private static async ValueTask<CallAnswer<StartTransactionResponse>> StartAsync(OperatorCore core, StartTransactionRequest request, IncomingCall call)
    {
        var station = call.Station();
        var key = new StartKey(new ConnectorId(request.ConnectorId), request.Timestamp, request.IdTag, request.MeterStart);
        var number = await core.Numbers.OfAsync(station.Id, key);
        var answer = await core.Authorizer.AuthorizeAsync(station, TokenMapping.ToDomain(request.IdTag), new EvseId(request.ConnectorId));
        var entry = TransactionMapping.ToEvent(request, station.Id, TransactionId.FromNumber(number), core.Time.GetUtcNow());
        if (answer.Status is not AuthorizationStatus.Accepted)
            entry = entry with { Observed = SessionFlags.NotAuthorized };
        await core.Ledger.RecordAsync(station, entry, SessionsV16.Version);
        return new StartTransactionResponse { TransactionId = (int)number, IdTagInfo = TokenMapping.ToWire(answer) };
    }

    // An end is acknowledged whatever it names: a station that gets an error repeats it for ever.
    private static async ValueTask<CallAnswer<StopTransactionResponse>> StopAsync(OperatorCore core, StopTransactionRequest request, IncomingCall call)
    {
        var station = call.Station();
        var (transaction, isKnown) = await SessionsV16.ForStopAsync(core, station, request);
        var mapped = TransactionMapping.ToEvent(request, station.Id, transaction, core.Time.GetUtcNow());
        IncomingCalls.Count(mapped.Lost);
        var entry = isKnown ? mapped.Value : mapped.Value with { Observed = SessionFlags.UnknownTransaction };
        await core.Ledger.RecordAsync(station, entry, SessionsV16.Version);
        var answer = entry.Token is { } token ? await core.Authorizer.AuthorizeAsync(station, token) : null;
        return new StopTransactionResponse { IdTagInfo = answer is null ? null : TokenMapping.ToWire(answer) };
    }

    private static async ValueTask<CallAnswer<MeterValuesResponse>> MeterAsync(OperatorCore core, MeterValuesRequest request, IncomingCall call)
    {
        var station = call.Station();
        if (SessionsV16.ForMeter(station, request) is not { } transaction)
        {
            var samples = MeterMapping.ToSamples(request.MeterValue);
            IncomingCalls.Count(samples.Lost);
            await core.MeterReadings.KeepAsync(station.Id, new EvseId(request.ConnectorId), samples.Value);
            return new MeterValuesResponse();
        }

        var mapped = TransactionMapping.ToEvent(request, station.Id, transaction, core.Time.GetUtcNow());
        IncomingCalls.Count(mapped.Lost);
        if (mapped.Value.Samples.Count > 0)
            await core.Ledger.RecordAsync(station, mapped.Value, SessionsV16.Version);
        return new MeterValuesResponse();
    }
}
