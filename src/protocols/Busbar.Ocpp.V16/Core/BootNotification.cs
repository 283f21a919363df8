using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Announces a charge point after it has booted (OCPP 1.6 4.2).</summary>
[WireMessage("BootNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.2")]
[WireRecord]
public sealed partial record BootNotificationRequest
{
    /// <summary>Its vendor.</summary>
    [MaxLength(20)]
    public required string ChargePointVendor { get; init; }

    /// <summary>Its model.</summary>
    [MaxLength(20)]
    public required string ChargePointModel { get; init; }

    /// <summary>The charge point's serial number.</summary>
    [MaxLength(25)]
    public string? ChargePointSerialNumber { get; init; }

    /// <summary>The charge box's serial number, of old; the charge point's goes before it.</summary>
    [MaxLength(25)]
    public string? ChargeBoxSerialNumber { get; init; }

    /// <summary>Its firmware.</summary>
    [MaxLength(50)]
    public string? FirmwareVersion { get; init; }

    /// <summary>The number of its SIM card.</summary>
    [MaxLength(20)]
    public string? Iccid { get; init; }

    /// <summary>The subscriber number of its SIM card.</summary>
    [MaxLength(20)]
    public string? Imsi { get; init; }

    /// <summary>The type of its main meter.</summary>
    [MaxLength(25)]
    public string? MeterType { get; init; }

    /// <summary>The serial number of its main meter.</summary>
    [MaxLength(25)]
    public string? MeterSerialNumber { get; init; }
}

/// <summary>Says whether the charge point is welcome (OCPP 1.6 4.2).</summary>
[WireMessage("BootNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.2")]
[WireRecord]
public sealed partial record BootNotificationResponse
{
    /// <summary>Whether the charge point is registered.</summary>
    public required RegistrationStatus Status { get; init; }

    /// <summary>The central system's time.</summary>
    public required DateTimeOffset CurrentTime { get; init; }

    /// <summary>Seconds between heartbeats if accepted, else until the next boot notification; 0 leaves it to the charge point.</summary>
    public required int Interval { get; init; }
}

/// <summary>Whether a charge point may talk to the central system (OCPP 1.6 7.38).</summary>
[WireEnum]
public enum RegistrationStatus
{
    /// <summary>The charge point is welcome.</summary>
    Accepted,

    /// <summary>The charge point waits while the central system reads or sets its configuration.</summary>
    Pending,

    /// <summary>The charge point is not welcome now.</summary>
    Rejected,
}
