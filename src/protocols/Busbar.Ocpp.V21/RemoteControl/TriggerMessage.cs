using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks the station to send a message (OCPP 2.1 F06).</summary>
[WireMessage("TriggerMessage", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 F06")]
[WireRecord]
public sealed partial record TriggerMessageRequest
{
    /// <summary>Which.</summary>
    public required MessageTrigger RequestedMessage { get; init; }

    /// <summary>The EVSE, and the connector where one is meant; absent means the whole station.</summary>
    public Evse? Evse { get; init; }

    /// <summary>The name of the message, for a custom trigger.</summary>
    [MaxLength(50)]
    public string? CustomTrigger { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the message will come (OCPP 2.1 F06).</summary>
[WireMessage("TriggerMessage", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 F06")]
[WireRecord]
public sealed partial record TriggerMessageResponse
{
    /// <summary>Whether it will.</summary>
    public required TriggerMessageStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which message the station is asked to send (OCPP 2.1 3.63).</summary>
[WireEnum]
public enum MessageTrigger
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

    /// <summary>A signing request for the station's certificate.</summary>
    SignChargingStationCertificate,

    /// <summary>A signing request for the certificate towards vehicles.</summary>
    SignV2GCertificate,

    /// <summary>A signing request for the ISO 15118-20 certificate towards vehicles.</summary>
    SignV2G20Certificate,

    /// <summary>The state of a connector.</summary>
    StatusNotification,

    /// <summary>An update of the transaction in progress.</summary>
    TransactionEvent,

    /// <summary>A signing request for one certificate that serves both sides.</summary>
    SignCombinedCertificate,

    /// <summary>The state of a local firmware publication.</summary>
    PublishFirmwareStatusNotification,

    /// <summary>A message that a text names.</summary>
    CustomTrigger,
}

/// <summary>Whether a triggered message will come (OCPP 2.1 3.103).</summary>
[WireEnum]
public enum TriggerMessageStatus
{
    /// <summary>It will.</summary>
    Accepted,

    /// <summary>It will not.</summary>
    Rejected,

    /// <summary>The station does not know that message or cannot be asked for it.</summary>
    NotImplemented,
}
