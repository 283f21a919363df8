using System.Text;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Mapping.Ocpp.V21;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.V21;
using Busbar.Wire;

namespace Busbar.Operator.RemoteControl;

/// <summary>Says orders in OCPP 2.1.</summary>
internal static partial class OrdersV21
{
    public static Task<OrderResult> SendAsync(RpcPeer peer, StationOrder order, CancellationToken cancellation) => order switch
    {
        StationOrder.RemoteStart o => peer.CallAsync<RequestStartTransactionRequest, RequestStartTransactionResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is RequestStartStopStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.RemoteStop o => peer.CallAsync<RequestStopTransactionRequest, RequestStopTransactionResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is RequestStartStopStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.Reset o => peer.CallAsync<ResetRequest, ResetResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is not ResetStatus.Rejected, r.Status, r.StatusInfo), cancellation),
        StationOrder.UnlockConnector o => peer.CallAsync<UnlockConnectorRequest, UnlockConnectorResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is UnlockStatus.Unlocked, r.Status, r.StatusInfo), cancellation),
        StationOrder.ChangeAvailability o => peer.CallAsync<ChangeAvailabilityRequest, ChangeAvailabilityResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is not ChangeAvailabilityStatus.Rejected, r.Status, r.StatusInfo), cancellation),
        StationOrder.TriggerMessage o => peer.CallAsync<TriggerMessageRequest, TriggerMessageResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is TriggerMessageStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.GetVariables o => peer.CallAsync<GetVariablesRequest, GetVariablesResponse>(OrderMapping.ToWire(o), Read, cancellation),
        StationOrder.SetVariables o => peer.CallAsync<SetVariablesRequest, SetVariablesResponse>(
            OrderMapping.ToWire(o), r => Read(o, r), cancellation),
        StationOrder.GetBaseReport o => peer.CallAsync<GetBaseReportRequest, GetBaseReportResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is GenericDeviceModelStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.ClearCache => peer.CallAsync<ClearCacheRequest, ClearCacheResponse>(
            new ClearCacheRequest(), r => Of(r.Status is ClearCacheStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.SendLocalList o => peer.CallAsync<SendLocalListRequest, SendLocalListResponse>(
            OrderMapping.ToWire(o), r => Of(r.Status is SendLocalListStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.GetLocalListVersion => peer.CallAsync<GetLocalListVersionRequest, GetLocalListVersionResponse>(
            new GetLocalListVersionRequest(), r => OrderResult.Of(true, $"Version {r.VersionNumber}") with { ListVersion = r.VersionNumber }, cancellation),
        StationOrder.DataTransfer o => peer.CallAsync<DataTransferRequest, DataTransferResponse>(
            ToWire(o), r => Of(r.Status is DataTransferStatus.Accepted, r.Status, r.StatusInfo), cancellation),
        StationOrder.Call o when RawCalls.TryGetValue(o.Action, out var raw) => raw.CallAsync(peer, o.Payload, cancellation),
        _ => SendAffairAsync(peer, order, cancellation),
    };

    private static System.Collections.Frozen.FrozenDictionary<string, RawCall> RawCalls => RawCallsV21.ByAction;

    private static OrderResult Of<TStatus>(bool isAccepted, TStatus status, StatusInfo? info)
        where TStatus : struct, Enum =>
        OrderResult.Of(isAccepted, info is null ? status.ToString() : $"{status} ({info.ReasonCode} {info.AdditionalInfo})".Replace(" )", ")"));

    private static OrderResult Read(GetVariablesResponse response)
    {
        var values = new List<VariableValue>();
        var refused = new List<string>();
        foreach (var result in response.GetVariableResult)
        {
            if (result.AttributeStatus is GetVariableStatus.Accepted)
                values.Add(VariableMapping.ToValue(result.Component, result.Variable, result.AttributeType, result.AttributeValue));
            else
                refused.Add($"{result.Component.Name}.{result.Variable.Name}: {result.AttributeStatus}");
        }

        return OrderResult.Of(values.Count > 0, Summary(values, refused)) with { Variables = values };
    }

    private static OrderResult Read(StationOrder.SetVariables order, SetVariablesResponse response)
    {
        var values = new List<VariableValue>();
        var words = new List<string>();
        foreach (var result in response.SetVariableResult)
        {
            var value = VariableMapping.ToValue(result.Component, result.Variable, result.AttributeType, null);
            var asked = order.Variables.FirstOrDefault(v => v with { Value = null, Attribute = value.Attribute } == value);
            if (result.AttributeStatus is SetVariableStatus.Accepted or SetVariableStatus.RebootRequired && asked is not null)
                values.Add(value with { Value = asked.Value });
            words.Add($"{result.Component.Name}.{result.Variable.Name}: {result.AttributeStatus}");
        }

        var isAccepted = response.SetVariableResult.All(r => r.AttributeStatus is SetVariableStatus.Accepted or SetVariableStatus.RebootRequired);
        return OrderResult.Of(isAccepted, string.Join("; ", words)) with { Variables = values };
    }

    private static string Summary(List<VariableValue> values, List<string> refused) =>
        string.Join("; ", values.Select(v => $"{v.Component}.{v.Variable} = {v.Value}").Concat(refused));

    private static DataTransferRequest ToWire(StationOrder.DataTransfer order) => new()
    {
        VendorId = order.VendorId,
        MessageId = order.MessageId,
        Data = order.Data is null ? null : ToFragment(order.Data),
    };

    private static JsonFragment ToFragment(string data) =>
        JsonFragment.TryParse(Encoding.UTF8.GetBytes(data), WireLimits.Default, out var fragment, out _) ? fragment : JsonFragment.OfText(data);
}
