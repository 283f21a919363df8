using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Announces a station after it has booted (OCPP 2.1 B01).</summary>
[WireMessage("BootNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 B01")]
[WireRecord]
public sealed partial record BootNotificationRequest
{
    /// <summary>What the station is.</summary>
    public required ChargingStation ChargingStation { get; init; }

    /// <summary>Why it booted.</summary>
    public required BootReason Reason { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the station is welcome (OCPP 2.1 B01).</summary>
[WireMessage("BootNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 B01")]
[WireRecord]
public sealed partial record BootNotificationResponse
{
    /// <summary>The management system's time.</summary>
    public required DateTimeOffset CurrentTime { get; init; }

    /// <summary>Seconds between heartbeats if accepted, else until the next boot notification.</summary>
    public required int Interval { get; init; }

    /// <summary>Whether the station is registered.</summary>
    public required RegistrationStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a station is (OCPP 2.1 2.21).</summary>
[WireRecord]
public sealed partial record ChargingStation
{
    /// <summary>Its model.</summary>
    [MaxLength(20)]
    public required string Model { get; init; }

    /// <summary>Its vendor.</summary>
    [MaxLength(50)]
    public required string VendorName { get; init; }

    /// <summary>Its serial number.</summary>
    [MaxLength(25)]
    public string? SerialNumber { get; init; }

    /// <summary>Its modem.</summary>
    public Modem? Modem { get; init; }

    /// <summary>Its firmware.</summary>
    [MaxLength(50)]
    public string? FirmwareVersion { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A modem's SIM card (OCPP 2.1 2.69).</summary>
[WireRecord]
public sealed partial record Modem
{
    /// <summary>The card's number.</summary>
    [MaxLength(20)]
    public string? Iccid { get; init; }

    /// <summary>The subscriber's number.</summary>
    [MaxLength(20)]
    public string? Imsi { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Why a station has booted (OCPP 2.1 3.6).</summary>
[WireEnum]
public enum BootReason
{
    /// <summary>The station's software restarted itself.</summary>
    ApplicationReset,

    /// <summary>New firmware has been put in place.</summary>
    FirmwareUpdate,

    /// <summary>Somebody reset the station on the spot.</summary>
    LocalReset,

    /// <summary>The station got power again.</summary>
    PowerUp,

    /// <summary>A reset request asked for it.</summary>
    RemoteReset,

    /// <summary>A reset that was scheduled came due.</summary>
    ScheduledReset,

    /// <summary>Nothing booted: the management system asked for the notification.</summary>
    Triggered,

    /// <summary>The station does not know.</summary>
    Unknown,

    /// <summary>A watchdog found the software hanging.</summary>
    Watchdog,
}

/// <summary>Whether a station may talk to the management system (OCPP 2.1 3.85).</summary>
[WireEnum]
public enum RegistrationStatus
{
    /// <summary>The station is welcome.</summary>
    Accepted,

    /// <summary>The station waits while the management system reads or sets its configuration.</summary>
    Pending,

    /// <summary>The station is not welcome now.</summary>
    Rejected,
}
