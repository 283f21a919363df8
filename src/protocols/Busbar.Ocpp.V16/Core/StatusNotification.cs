using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells the state of a connector or the charge point (OCPP 1.6 4.9).</summary>
[WireMessage("StatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.9")]
[WireRecord]
public sealed partial record StatusNotificationRequest
{
    /// <summary>The connector, counted from 1; 0 means the whole charge point.</summary>
    public required int ConnectorId { get; init; }

    /// <summary>What is wrong.</summary>
    public required ChargePointErrorCode ErrorCode { get; init; }

    /// <summary>The state.</summary>
    public required ChargePointStatus Status { get; init; }

    /// <summary>More about it.</summary>
    [MaxLength(50)]
    public string? Info { get; init; }

    /// <summary>Since when; absent means now.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The vendor of the vendor's error code.</summary>
    [MaxLength(255)]
    public string? VendorId { get; init; }

    /// <summary>The vendor's error code.</summary>
    [MaxLength(50)]
    public string? VendorErrorCode { get; init; }
}

/// <summary>Takes note (OCPP 1.6 4.9).</summary>
[WireMessage("StatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.9")]
[WireRecord]
public sealed partial record StatusNotificationResponse;

/// <summary>What is wrong with a connector or charge point (OCPP 1.6 7.6).</summary>
[WireEnum]
public enum ChargePointErrorCode
{
    /// <summary>The connector does not lock or unlock.</summary>
    ConnectorLockFailure,

    /// <summary>The vehicle does not talk as it should.</summary>
    EVCommunicationError,

    /// <summary>A ground fault tripped.</summary>
    GroundFailure,

    /// <summary>It is too hot inside.</summary>
    HighTemperature,

    /// <summary>The hardware or software failed.</summary>
    InternalError,

    /// <summary>The local list and the central system disagree on a token.</summary>
    LocalListConflict,

    /// <summary>Nothing is wrong.</summary>
    NoError,

    /// <summary>None of the others.</summary>
    OtherError,

    /// <summary>Too much current tripped it.</summary>
    OverCurrentFailure,

    /// <summary>The meter cannot be read.</summary>
    PowerMeterFailure,

    /// <summary>The contactor does not switch.</summary>
    PowerSwitchFailure,

    /// <summary>The token reader failed.</summary>
    ReaderFailure,

    /// <summary>A reset could not be done.</summary>
    ResetFailure,

    /// <summary>The voltage is too low.</summary>
    UnderVoltage,

    /// <summary>The voltage is too high.</summary>
    OverVoltage,

    /// <summary>The radio signal is weak.</summary>
    WeakSignal,
}

/// <summary>The state of a connector or charge point (OCPP 1.6 7.7).</summary>
[WireEnum]
public enum ChargePointStatus
{
    /// <summary>Free for a new user.</summary>
    Available,

    /// <summary>A user has begun, and charging has not.</summary>
    Preparing,

    /// <summary>Energy may flow.</summary>
    Charging,

    /// <summary>The charge point does not offer energy.</summary>
    SuspendedEVSE,

    /// <summary>The vehicle is offered energy and does not take it.</summary>
    SuspendedEV,

    /// <summary>The transaction is over, and the connector not yet free.</summary>
    Finishing,

    /// <summary>Held for somebody.</summary>
    Reserved,

    /// <summary>Out of service on purpose.</summary>
    Unavailable,

    /// <summary>Broken.</summary>
    Faulted,
}
