using Busbar.Ocpp.Calls;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Provisioning;
using Busbar.Station.Transactions;
using Busbar.Wire;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

/// <summary>What the station asks, in OCPP 2.1.</summary>
internal sealed partial class CentralSystem21(StationCore station, Func<RpcPeer?> connection) : ICentralSystem
{
    public async Task<Reply<BootReply>> BootAsync(BootCause cause, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.BootNotificationRequest, Msg.BootNotificationResponse>(
            new Msg.BootNotificationRequest
            {
                Reason = Spelling.To<Msg.BootReason>(cause),
                ChargingStation = new Msg.ChargingStation
                {
                    Model = station.Settings.Model,
                    VendorName = station.Settings.Vendor,
                    SerialNumber = station.Settings.SerialNumber,
                    FirmwareVersion = station.Firmware.Version,
                },
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
            new Msg.AuthorizeRequest { IdToken = Translation.ToWire(token) }, cancellationToken);
        return reply.Value is { } answer
            ? Reply<TokenInfo>.Of(Translation.FromWire(answer.IdTokenInfo))
            : Reply<TokenInfo>.None(reply.Failure!.Value);
    }

    public async Task<Reply<DeliveryReply>> DeliverAsync(TransactionRecord record, CancellationToken cancellationToken)
    {
        var reply = await CallAsync<Msg.TransactionEventRequest, Msg.TransactionEventResponse>(Event(record), cancellationToken);
        return reply.Value is { } answer
            ? Reply<DeliveryReply>.Of(new(answer.IdTokenInfo is { } info ? Translation.FromWire(info) : null, answer.TotalCost)
            {
                Limits = answer.TransactionLimit is { } limit ? new(limit.MaxEnergy, limit.MaxTime, limit.MaxSoC, limit.MaxCost) : null,
            })
            : Reply<DeliveryReply>.None(reply.Failure!.Value);
    }

    internal static Msg.TransactionEventRequest Event(TransactionRecord record) => new()
    {
        EventType = Spelling.To<Msg.TransactionEventType>(record.Phase),
        Timestamp = record.At,
        TriggerReason = Spelling.To(record.Trigger, Msg.TriggerReason.ChargingStateChanged),
        SeqNo = record.SequenceNumber,
        Offline = record.IsOffline ? true : null,
        ReservationId = record.ReservationId,
        NumberOfPhasesUsed = record.Phases,
        TransactionInfo = new Msg.Transaction
        {
            TransactionId = record.TransactionId,
            ChargingState = Spelling.To<Msg.ChargingState>(record.State),
            TimeSpentCharging = record.TimeSpentCharging > 0 ? record.TimeSpentCharging : null,
            StoppedReason = record.StoppedReason is { } reason ? Spelling.To(reason, Msg.Reason.Other) : null,
            RemoteStartId = record.RemoteStartId,
        },
        Evse = record.ShowsEvse ? new Msg.Evse { Id = record.EvseId, ConnectorId = record.ConnectorId } : null,
        IdToken = record is { ShowsToken: true, Token: { } token } ? Translation.ToWire(token) : null,
        MeterValue = record.Samples.Count == 0 ? null : record.Samples.Select(Translation.ToWire).ToArray(),
    };

    private Task<Reply<TResponse>> CallAsync<TRequest, TResponse>(TRequest request, CancellationToken cancellationToken)
        where TRequest : class, IWireRecord<TRequest>
        where TResponse : class, IWireRecord<TResponse> =>
        Calling.CallAsync<TRequest, TResponse>(connection(), request, cancellationToken);
}
