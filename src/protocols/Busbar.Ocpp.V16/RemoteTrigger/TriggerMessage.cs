using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks the charge point to send a message (OCPP 1.6 5.17).</summary>
[WireMessage("TriggerMessage", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.17")]
[WireRecord]
public sealed partial record TriggerMessageRequest
{
    /// <summary>Which.</summary>
    public required MessageTrigger RequestedMessage { get; init; }

    /// <summary>The connector it is about.</summary>
    public int? ConnectorId { get; init; }
}

/// <summary>Says whether the message will come (OCPP 1.6 5.17).</summary>
[WireMessage("TriggerMessage", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.17")]
[WireRecord]
public sealed partial record TriggerMessageResponse
{
    /// <summary>Whether it will.</summary>
    public required TriggerMessageStatus Status { get; init; }
}

/// <summary>Which message the charge point is asked to send (OCPP 1.6 7.32).</summary>
[WireEnum]
public enum MessageTrigger
{
    /// <summary>A boot notification.</summary>
    BootNotification,

    /// <summary>The state of an upload of diagnostics.</summary>
    DiagnosticsStatusNotification,

    /// <summary>The state of a firmware update.</summary>
    FirmwareStatusNotification,

    /// <summary>A heartbeat.</summary>
    Heartbeat,

    /// <summary>Meter values.</summary>
    MeterValues,

    /// <summary>The state of a connector.</summary>
    StatusNotification,
}
