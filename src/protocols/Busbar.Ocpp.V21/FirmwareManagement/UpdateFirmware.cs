using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to update the firmware (OCPP 2.1 L01).</summary>
[WireMessage("UpdateFirmware", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 L01")]
[WireRecord]
public sealed partial record UpdateFirmwareRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>The firmware and when to put it in place.</summary>
    public required Firmware Firmware { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the station decides.</summary>
    [Range(Min = 0)]
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the station decides.</summary>
    public int? RetryInterval { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the update will start (OCPP 2.1 L01).</summary>
[WireMessage("UpdateFirmware", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 L01")]
[WireRecord]
public sealed partial record UpdateFirmwareResponse
{
    /// <summary>Whether it will.</summary>
    public required UpdateFirmwareStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A firmware and when to put it in place (OCPP 2.1 2.48).</summary>
[WireRecord]
public sealed partial record Firmware
{
    /// <summary>Where it is fetched from.</summary>
    [MaxLength(2000)]
    public required string Location { get; init; }

    /// <summary>From when it may be fetched.</summary>
    public required DateTimeOffset RetrieveDateTime { get; init; }

    /// <summary>From when it may be installed; absent means at once.</summary>
    public DateTimeOffset? InstallDateTime { get; init; }

    /// <summary>The certificate that checks the signature, in PEM.</summary>
    [MaxLength(5500)]
    public string? SigningCertificate { get; init; }

    /// <summary>The firmware's signature, in base64.</summary>
    [MaxLength(800)]
    public string? Signature { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What the station does with a firmware update (OCPP 2.1 3.108).</summary>
[WireEnum]
public enum UpdateFirmwareStatus
{
    /// <summary>The update will start.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>The update will start, and one in progress is given up for it.</summary>
    AcceptedCanceled,

    /// <summary>The signing certificate is not valid.</summary>
    InvalidCertificate,

    /// <summary>The signing certificate is revoked.</summary>
    RevokedCertificate,
}
