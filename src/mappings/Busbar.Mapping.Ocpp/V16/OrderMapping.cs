using Busbar.Charging.Commands;
using Busbar.Charging.Tokens;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Orders to requests; null where this version has no words for one.</summary>
public static class OrderMapping
{
    /// <summary>A remote start (OCPP 1.6 5.11); null when the token is too long. The number of the start cannot be carried.</summary>
    public static Msg.RemoteStartTransactionRequest? ToWire(StationOrder.RemoteStart order) =>
        TokenMapping.ToWire(order.Token) is { } tag
            ? new Msg.RemoteStartTransactionRequest { IdTag = tag, ConnectorId = order.Evse is { Value: > 0 } evse ? evse.Value : null }
            : null;

    /// <summary>A remote stop (OCPP 1.6 5.12); null when the transaction is no number.</summary>
    public static Msg.RemoteStopTransactionRequest? ToWire(StationOrder.RemoteStop order) =>
        order.Transaction.Number is { } number and >= int.MinValue and <= int.MaxValue
            ? new Msg.RemoteStopTransactionRequest { TransactionId = (int)number }
            : null;

    /// <summary>A reset (OCPP 1.6 5.14); this version resets the whole station only.</summary>
    public static Msg.ResetRequest? ToWire(StationOrder.Reset order) =>
        order.Evse is { Value: > 0 } ? null : new Msg.ResetRequest { Type = order.IsImmediate ? Msg.ResetType.Hard : Msg.ResetType.Soft };

    /// <summary>An unlock (OCPP 1.6 5.18).</summary>
    public static Msg.UnlockConnectorRequest ToWire(StationOrder.UnlockConnector order) => new() { ConnectorId = order.Evse.Value };

    /// <summary>A change of availability (OCPP 1.6 5.2).</summary>
    public static Msg.ChangeAvailabilityRequest ToWire(StationOrder.ChangeAvailability order) => new()
    {
        ConnectorId = order.Evse?.Value ?? 0,
        Type = order.IsOperative ? Msg.AvailabilityType.Operative : Msg.AvailabilityType.Inoperative,
    };

    /// <summary>A trigger (OCPP 1.6 5.17); null when this version does not know the message.</summary>
    public static Msg.TriggerMessageRequest? ToWire(StationOrder.TriggerMessage order) =>
        Msg.MessageTriggerWireText.TryParse(order.Message, out Msg.MessageTrigger message)
            ? new Msg.TriggerMessageRequest { RequestedMessage = message, ConnectorId = order.Evse is { Value: > 0 } evse ? evse.Value : null }
            : null;

    /// <summary>A question for configuration keys (OCPP 1.6 5.8).</summary>
    public static Msg.GetConfigurationRequest ToWire(StationOrder.GetVariables order) => new()
    {
        Key = order.Variables.Count == 0 ? null : [.. order.Variables.Select(v => v.Variable)],
    };

    /// <summary>A change of one configuration key (OCPP 1.6 5.3).</summary>
    public static Msg.ChangeConfigurationRequest ToWire(Charging.Stations.VariableValue variable) => new()
    {
        Key = variable.Variable,
        Value = variable.Value ?? "",
    };

    /// <summary>A local list (OCPP 1.6 5.15); tokens that are too long to be said are lost.</summary>
    public static Carried<Msg.SendLocalListRequest> ToWire(StationOrder.SendLocalList order)
    {
        var entries = new List<Msg.AuthorizationData>();
        var lost = new List<string>();
        foreach (var (token, answer) in order.Tokens)
        {
            if (TokenMapping.ToWire(token) is { } tag)
                entries.Add(new Msg.AuthorizationData { IdTag = tag, IdTagInfo = answer is null ? null : TokenMapping.ToWire(answer) });
            else
                lost.Add(token.Masked);
        }

        return new(
            new Msg.SendLocalListRequest
            {
                ListVersion = order.Version,
                UpdateType = order.IsFull ? Msg.UpdateType.Full : Msg.UpdateType.Differential,
                LocalAuthorizationList = entries,
            },
            lost);
    }
}
