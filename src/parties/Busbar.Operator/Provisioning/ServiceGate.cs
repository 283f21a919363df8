using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Ocpp;
using Busbar.Ocpp.Calls;
using Busbar.Operator.Connections;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Provisioning;

/// <summary>
/// What may pass between the operator and a station that is not in service: its boot, and while it is pending what the operator
/// asked for (OCPP 2.0.1 B02.FR.09), (OCPP 2.0.1 B03.FR.07).
/// </summary>
internal static class ServiceGate
{
    private static readonly RpcError NotInService = new(RpcErrorCode.SecurityError, "The station is not in service yet.");

    /// <summary>Judges a request of a station; null lets it pass.</summary>
    public static RpcError? Judge(IncomingCall call)
    {
        var connection = call.Connection();
        if (connection.Station.Record.Registration is RegistrationStatus.Accepted || call.Action is "BootNotification")
            return null;
        return connection.Station.Record.Registration is RegistrationStatus.Pending && connection.WasAskedFor(call.Action) ? null : NotInService;
    }

    /// <summary>Why an order cannot be sent now; null when it can. Some stations loop when they are commanded before their boot is accepted.</summary>
    public static string? ReasonToWait(StationRecord station, StationOrder order) => station switch
    {
        { BootedAt: null } => "The station has not booted yet.",
        { Registration: RegistrationStatus.Rejected } => "The station is rejected.",
        { Registration: RegistrationStatus.Pending } when !IsAllowedWhilePending(order) => "The station is not in service yet.",
        _ => null,
    };

    /// <summary>The message that a station sends because of an order; null when it sends none.</summary>
    public static string? AskedFor(StationOrder order) => order switch
    {
        StationOrder.GetBaseReport => "NotifyReport",
        StationOrder.Call { Action: "GetReport" or "GetBaseReport" } => "NotifyReport",
        StationOrder.TriggerMessage { Message: var message } => ActionOf(message),
        _ => null,
    };

    private static string ActionOf(string trigger) =>
        trigger.StartsWith("Sign", StringComparison.Ordinal) && trigger.EndsWith("Certificate", StringComparison.Ordinal) ? "SignCertificate" : trigger;

    // To read and to set values, before the station is taken into service (OCPP 2.0.1 B02.FR.01).
    private static bool IsAllowedWhilePending(StationOrder order) => order
        is StationOrder.GetVariables or StationOrder.SetVariables or StationOrder.GetBaseReport or StationOrder.TriggerMessage
        or StationOrder.Call { Action: "GetVariables" or "SetVariables" or "GetBaseReport" or "GetReport" or "GetConfiguration" or "ChangeConfiguration" };
}
