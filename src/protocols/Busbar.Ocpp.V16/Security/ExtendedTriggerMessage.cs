using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks the charge point to send a message, those of the security extension too (OCPP 1.6 security A02).</summary>
[WireMessage("ExtendedTriggerMessage", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record ExtendedTriggerMessageRequest
{
    /// <summary>Which.</summary>
    public required ExtendedMessageTrigger RequestedMessage { get; init; }

    /// <summary>The connector it is about.</summary>
    public int? ConnectorId { get; init; }
}

/// <summary>Says whether the message will come (OCPP 1.6 security A02).</summary>
[WireMessage("ExtendedTriggerMessage", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record ExtendedTriggerMessageResponse
{
    /// <summary>Whether it will.</summary>
    public required TriggerMessageStatus Status { get; init; }
}

/// <summary>Which message the charge point is asked to send, those of the security extension too (OCPP 1.6 security 6.16).</summary>
[WireEnum]
public enum ExtendedMessageTrigger
{
    /// <summary>A boot notification.</summary>
    BootNotification,

    /// <summary>The state of a log upload.</summary>
    LogStatusNotification,

    /// <summary>The state of a firmware update.</summary>
    FirmwareStatusNotification,

    /// <summary>A heartbeat.</summary>
    Heartbeat,

    /// <summary>Meter values.</summary>
    MeterValues,

    /// <summary>A signing request for the charge point's certificate.</summary>
    SignChargePointCertificate,

    /// <summary>The state of a connector.</summary>
    StatusNotification,
}
