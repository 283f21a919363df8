using Busbar.Ocpp.Calls;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Provisioning;
using Busbar.Station.Transactions;
using Busbar.Wire;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

/// <summary>What the station asks, in OCPP 1.6.</summary>
internal sealed partial class CentralSystem16(StationCore station, TransactionNumbers numbers, Func<RpcPeer?> connection) : ICentralSystem
{
    /// <summary>The numbers of this station's transactions.</summary>
    internal TransactionNumbers Numbers => numbers;

    public async Task<Reply<BootReply>> BootAsync(BootCause cause, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.BootNotificationRequest, Msg.BootNotificationResponse>(
            new Msg.BootNotificationRequest
            {
                ChargePointModel = station.Settings.Model,
                ChargePointVendor = station.Settings.Vendor,
                ChargePointSerialNumber = station.Settings.SerialNumber,
                FirmwareVersion = station.Firmware.Version,
            },
            cancellationToken);
        return reply.Value is { } answer
            ? Reply<BootReply>.Of(new(Spelling.To<RegistrationStatus>(answer.Status), answer.CurrentTime, answer.Interval))
            : Reply<BootReply>.None(reply.Failure!.Value);
    }

    public async Task<Reply<DateTimeOffset>> HeartbeatAsync(CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.HeartbeatRequest, Msg.HeartbeatResponse>(new Msg.HeartbeatRequest(), cancellationToken);
        return reply.Value is { } answer ? Reply<DateTimeOffset>.Of(answer.CurrentTime) : Reply<DateTimeOffset>.None(reply.Failure!.Value);
    }

    public async Task<Reply<TokenInfo>> AuthorizeAsync(IdToken token, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.AuthorizeRequest, Msg.AuthorizeResponse>(
            new Msg.AuthorizeRequest { IdTag = token.Text }, cancellationToken);
        return reply.Value is { } answer
            ? Reply<TokenInfo>.Of(Translation.FromWire(answer.IdTagInfo))
            : Reply<TokenInfo>.None(reply.Failure!.Value);
    }

    public Task<Reply<DeliveryReply>> DeliverAsync(TransactionRecord record, CancellationToken cancellationToken) => record.Phase switch
    {
        TransactionPhase.Started => StartAsync(record, cancellationToken),
        TransactionPhase.Ended => StopAsync(record, cancellationToken),
        // 1.6 has no message for a change of state within a transaction: StatusNotification tells it.
        _ when record.Samples.Count == 0 => Task.FromResult(Reply<DeliveryReply>.Of(new())),
        _ => ReadingsAsync(record, cancellationToken),
    };

    private async Task<Reply<DeliveryReply>> StartAsync(TransactionRecord record, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.StartTransactionRequest, Msg.StartTransactionResponse>(
            new Msg.StartTransactionRequest
            {
                ConnectorId = record.EvseId,
                IdTag = record.Token?.Text ?? "",
                MeterStart = Register(record),
                Timestamp = record.At,
                ReservationId = record.ReservationId,
            },
            cancellationToken);
        if (reply.Value is not { } answer)
            return Reply<DeliveryReply>.None(reply.Failure!.Value);
        numbers.Give(record.TransactionId, answer.TransactionId);
        return Reply<DeliveryReply>.Of(new(Translation.FromWire(answer.IdTagInfo)));
    }

    private async Task<Reply<DeliveryReply>> StopAsync(TransactionRecord record, CancellationToken cancellationToken)
    {
        var samples = record.Samples.Select(Translation.ToWire).ToArray();
        var reply = await CallAsync<Msg.StopTransactionRequest, Msg.StopTransactionResponse>(
            new Msg.StopTransactionRequest
            {
                TransactionId = numbers.Of(record.TransactionId),
                IdTag = record.StoppedReason is StopReason.Local or StopReason.MasterPass ? record.Token?.Text : null,
                MeterStop = Register(record),
                Timestamp = record.At,
                Reason = record.StoppedReason is { } reason ? Translation.Reason(reason) : null,
                TransactionData = samples.Length == 0 ? null : samples,
            },
            cancellationToken);
        if (reply.Value is not { } answer)
            return Reply<DeliveryReply>.None(reply.Failure!.Value);
        numbers.Forget(record.TransactionId);
        return Reply<DeliveryReply>.Of(new(answer.IdTagInfo is { } info ? Translation.FromWire(info) : null));
    }

    private async Task<Reply<DeliveryReply>> ReadingsAsync(TransactionRecord record, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.MeterValuesRequest, Msg.MeterValuesResponse>(
            new Msg.MeterValuesRequest
            {
                ConnectorId = record.EvseId,
                TransactionId = numbers.Of(record.TransactionId),
                MeterValue = record.Samples.Select(Translation.ToWire).ToArray(),
            },
            cancellationToken);
        return reply.IsAnswered ? Reply<DeliveryReply>.Of(new()) : Reply<DeliveryReply>.None(reply.Failure!.Value);
    }

    private static int Register(TransactionRecord record) => (int)Translation.WholeWattHours((decimal)record.RegisterWattHours);

    private Task<Reply<TResponse>> CallAsync<TRequest, TResponse>(TRequest request, CancellationToken cancellationToken)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        Calling.CallAsync<TRequest, TResponse>(connection(), request, cancellationToken);
}
