using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;

namespace Busbar.Operator.RemoteControl;

/// <summary>Reads an order from a command's kind and arguments. What is wrong is said, not thrown.</summary>
internal static class OrderReader
{
    /// <summary>Reads an order.</summary>
    /// <param name="kind">The kind of command.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="newNumber">Gives numbers for starts and reports.</param>
    public static (StationOrder? Order, string? Error) Read(string kind, JsonElement arguments, Func<int> newNumber)
    {
        var read = new Arguments(arguments);
        StationOrder? order = kind switch
        {
            "RemoteStart" => read.Text("idToken", "idTag", "token") is { } token
                ? new StationOrder.RemoteStart(new IdToken(token, read.Text("tokenType", "type") ?? "Central"), read.Int("remoteStartId") ?? newNumber(), read.Evse())
                : read.Missing("idToken"),
            "RemoteStop" => read.Text("transactionId") is { } transaction
                ? new StationOrder.RemoteStop(new TransactionId(transaction))
                : read.Missing("transactionId"),
            "Reset" => new StationOrder.Reset(read.Text("type") is "Immediate" or "Hard", read.Evse()),
            "UnlockConnector" => read.Evse() is { } evse
                ? new StationOrder.UnlockConnector(evse, read.Connector() ?? new ConnectorId(1))
                : read.Missing("evseId"),
            "ChangeAvailability" => new StationOrder.ChangeAvailability(
                read.Bool("operative") ?? read.Text("type", "operationalStatus") is not "Inoperative", read.Evse(), read.Connector()),
            "TriggerMessage" => read.Text("requestedMessage", "message") is { } message
                ? new StationOrder.TriggerMessage(message, read.Evse(), read.Connector())
                : read.Missing("requestedMessage"),
            "GetConfiguration" => new StationOrder.GetVariables([.. read.Texts("keys", "key").Select(k => new VariableValue { Component = "", Variable = k })]),
            "ChangeConfiguration" => read.Text("key") is { } key && read.Text("value") is { } value
                ? new StationOrder.SetVariables([new VariableValue { Component = "", Variable = key, Value = value }])
                : read.Missing("key and value"),
            "GetVariables" => read.Variables() is { Count: > 0 } variables ? new StationOrder.GetVariables(variables) : read.Missing("variables"),
            "SetVariables" => read.Variables() is { Count: > 0 } variables ? new StationOrder.SetVariables(variables) : read.Missing("variables"),
            "GetBaseReport" => new StationOrder.GetBaseReport(read.Int("requestId") ?? newNumber(), read.Text("reportBase", "report") ?? "FullInventory"),
            "ClearCache" => new StationOrder.ClearCache(),
            "GetLocalListVersion" => new StationOrder.GetLocalListVersion(),
            "DataTransfer" => read.Text("vendorId") is { } vendor
                ? new StationOrder.DataTransfer(vendor, read.Text("messageId"), read.Raw("data"))
                : read.Missing("vendorId"),
            "Call" => read.Text("action") is { } action
                ? new StationOrder.Call(action, read.Raw("payload") ?? "{}")
                : read.Missing("action"),
            _ => AffairReader.Read(kind, read, newNumber),
        };
        return (order, order is null ? read.Error ?? $"There is no command {kind}." : null);
    }
}
