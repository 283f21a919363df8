using Busbar.Charging.Commands;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Orders to requests.</summary>
public static class OrderMapping
{
    /// <summary>A remote start (OCPP 2.1 F01, F02).</summary>
    public static Msg.RequestStartTransactionRequest ToWire(StationOrder.RemoteStart order) => new()
    {
        IdToken = TokenMapping.ToWire(order.Token),
        RemoteStartId = order.RemoteStartId,
        EvseId = order.Evse is { Value: > 0 } evse ? evse.Value : null,
    };

    /// <summary>A remote stop (OCPP 2.1 F03).</summary>
    public static Msg.RequestStopTransactionRequest ToWire(StationOrder.RemoteStop order) => new() { TransactionId = order.Transaction.Value };

    /// <summary>A reset (OCPP 2.1 B11, B12).</summary>
    public static Msg.ResetRequest ToWire(StationOrder.Reset order) => new()
    {
        Type = order.IsImmediate ? Msg.ResetType.Immediate : Msg.ResetType.OnIdle,
        EvseId = order.Evse is { Value: > 0 } evse ? evse.Value : null,
    };

    /// <summary>An unlock (OCPP 2.1 F05).</summary>
    public static Msg.UnlockConnectorRequest ToWire(StationOrder.UnlockConnector order) => new()
    {
        EvseId = order.Evse.Value,
        ConnectorId = order.Connector.Value,
    };

    /// <summary>A change of availability (OCPP 2.1 G03, G04).</summary>
    public static Msg.ChangeAvailabilityRequest ToWire(StationOrder.ChangeAvailability order) => new()
    {
        OperationalStatus = order.IsOperative ? Msg.OperationalStatus.Operative : Msg.OperationalStatus.Inoperative,
        Evse = order.Evse is { Value: > 0 } evse ? new Msg.Evse { Id = evse.Value, ConnectorId = order.Connector?.Value } : null,
    };

    /// <summary>A trigger (OCPP 2.1 F06); null when this version does not know the message.</summary>
    public static Msg.TriggerMessageRequest? ToWire(StationOrder.TriggerMessage order) =>
        Msg.MessageTriggerWireText.TryParse(order.Message, out Msg.MessageTrigger message)
            ? new Msg.TriggerMessageRequest
            {
                RequestedMessage = message,
                Evse = order.Evse is { Value: > 0 } evse ? new Msg.Evse { Id = evse.Value, ConnectorId = order.Connector?.Value } : null,
            }
            : null;

    /// <summary>A question for values (OCPP 2.1 B06); null when a variable has no component, as the keys of 1.6.</summary>
    public static Msg.GetVariablesRequest? ToWire(StationOrder.GetVariables order) => !AreNamed(order.Variables) ? null : new()
    {
        GetVariableData =
        [
            .. order.Variables.Select(v => new Msg.GetVariableData
            {
                Component = VariableMapping.Component(v),
                Variable = VariableMapping.Variable(v),
                AttributeType = VariableMapping.Attribute(v),
            }),
        ],
    };

    /// <summary>A change of values (OCPP 2.1 B05); null when a variable has no component, as the keys of 1.6.</summary>
    public static Msg.SetVariablesRequest? ToWire(StationOrder.SetVariables order) => !AreNamed(order.Variables) ? null : new()
    {
        SetVariableData =
        [
            .. order.Variables.Select(v => new Msg.SetVariableData
            {
                Component = VariableMapping.Component(v),
                Variable = VariableMapping.Variable(v),
                AttributeType = VariableMapping.Attribute(v),
                AttributeValue = v.Value ?? "",
            }),
        ],
    };

    /// <summary>A report (OCPP 2.1 B07); null when this version does not know the kind.</summary>
    public static Msg.GetBaseReportRequest? ToWire(StationOrder.GetBaseReport order) =>
        Msg.ReportBaseWireText.TryParse(order.Report, out Msg.ReportBase report)
            ? new Msg.GetBaseReportRequest { RequestId = order.RequestId, ReportBase = report }
            : null;

    /// <summary>A local list (OCPP 2.1 D01).</summary>
    public static Msg.SendLocalListRequest ToWire(StationOrder.SendLocalList order) => new()
    {
        VersionNumber = order.Version,
        UpdateType = order.IsFull ? Msg.UpdateType.Full : Msg.UpdateType.Differential,
        LocalAuthorizationList = order.Tokens.Count == 0 ? null :
        [
            .. order.Tokens.Select(t => new Msg.AuthorizationData
            {
                IdToken = TokenMapping.ToWire(t.Token),
                IdTokenInfo = t.Answer is { } answer ? TokenMapping.ToWire(answer) : null,
            }),
        ],
    };

    private static bool AreNamed(IReadOnlyList<Charging.Stations.VariableValue> variables) =>
        variables.Count > 0 && variables.All(v => v.Component.Length > 0);
}
