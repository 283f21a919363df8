using Busbar.Charging.Commands;
using Busbar.Mapping.Ocpp.V16;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V16;

namespace Busbar.Operator.RemoteControl;

/// <summary>Says orders in OCPP 1.6.</summary>
internal static partial class OrdersV16
{
    public static Task<OrderResult> SendAsync(RpcPeer peer, StationOrder order, CancellationToken cancellation) => order switch
    {
        StationOrder.RemoteStart o => peer.CallAsync<RemoteStartTransactionRequest, RemoteStartTransactionResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is RemoteStartStopStatus.Accepted, r.Status), cancellation),
        StationOrder.RemoteStop o => peer.CallAsync<RemoteStopTransactionRequest, RemoteStopTransactionResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is RemoteStartStopStatus.Accepted, r.Status), cancellation),
        StationOrder.Reset o => peer.CallAsync<ResetRequest, ResetResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is ResetStatus.Accepted, r.Status), cancellation),
        StationOrder.UnlockConnector o => peer.CallAsync<UnlockConnectorRequest, UnlockConnectorResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is UnlockStatus.Unlocked, r.Status), cancellation),
        StationOrder.ChangeAvailability o => peer.CallAsync<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is not AvailabilityStatus.Rejected, r.Status), cancellation),
        StationOrder.TriggerMessage o => peer.CallAsync<TriggerMessageRequest, TriggerMessageResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is TriggerMessageStatus.Accepted, r.Status), cancellation),
        StationOrder.GetVariables o => peer.CallAsync<GetConfigurationRequest, GetConfigurationResponse>(OrderMapping.ToWire(o), Read, cancellation),
        StationOrder.SetVariables o => SetAsync(peer, o, cancellation),
        StationOrder.ClearCache => peer.CallAsync<ClearCacheRequest, ClearCacheResponse>(
            new ClearCacheRequest(), r => Of(r.Status is ClearCacheStatus.Accepted, r.Status), cancellation),
        StationOrder.SendLocalList o => SendListAsync(peer, o, cancellation),
        StationOrder.GetLocalListVersion => peer.CallAsync<GetLocalListVersionRequest, GetLocalListVersionResponse>(
            new GetLocalListVersionRequest(), r => OrderResult.Of(true, $"Version {r.ListVersion}") with { ListVersion = r.ListVersion }, cancellation),
        StationOrder.DataTransfer o => peer.CallAsync<DataTransferRequest, DataTransferResponse>(
            new DataTransferRequest { VendorId = o.VendorId, MessageId = o.MessageId, Data = o.Data },
            r => Of(r.Status is DataTransferStatus.Accepted, r.Status),
            cancellation),
        StationOrder.Call o when RawCallsV16.ByAction.TryGetValue(o.Action, out var raw) => raw.CallAsync(peer, o.Payload, cancellation),
        _ => SendAffairAsync(peer, order, cancellation),
    };

    private static OrderResult Of<TStatus>(bool isAccepted, TStatus status)
        where TStatus : struct, Enum => OrderResult.Of(isAccepted, status.ToString());

    private static OrderResult Read(GetConfigurationResponse response)
    {
        var values = (response.ConfigurationKey ?? []).Select(StationMapping.ToValue).ToArray();
        var words = values.Select(v => $"{v.Variable} = {v.Value}").Concat((response.UnknownKey ?? []).Select(k => $"{k}: unknown"));
        return OrderResult.Of(values.Length > 0 || response.UnknownKey is not { Count: > 0 }, string.Join("; ", words)) with { Variables = values };
    }

    // 1.6 changes one key a message; the first refusal ends the order.
    private static async Task<OrderResult> SetAsync(RpcPeer peer, StationOrder.SetVariables order, CancellationToken cancellation)
    {
        var result = OrderResult.Of(true, "");
        foreach (var variable in order.Variables)
        {
            var one = await peer.CallAsync<ChangeConfigurationRequest, ChangeConfigurationResponse>(
                OrderMapping.ToWire(variable),
                r => Of(r.Status is ConfigurationStatus.Accepted or ConfigurationStatus.RebootRequired, r.Status),
                cancellation);
            result = one with
            {
                Detail = string.Join("; ", ((string?[])[result.Detail, $"{variable.Variable}: {one.Detail}"]).Where(d => d is { Length: > 0 })),
                Variables = one.Outcome is CommandOutcome.Accepted ? [.. result.Variables, variable with { Component = "" }] : result.Variables,
            };
            if (one.Outcome is not CommandOutcome.Accepted)
                break;
        }

        return result;
    }

    private static Task<OrderResult> SendListAsync(RpcPeer peer, StationOrder.SendLocalList order, CancellationToken cancellation)
    {
        var list = OrderMapping.ToWire(order);
        var left = list.Lost.Count == 0 ? "" : $"; {list.Lost.Count} tokens are too long for OCPP 1.6";
        return peer.CallAsync<SendLocalListRequest, SendLocalListResponse>(
            list.Value, r => OrderResult.Of(r.Status is UpdateStatus.Accepted, r.Status + left), cancellation);
    }
}
