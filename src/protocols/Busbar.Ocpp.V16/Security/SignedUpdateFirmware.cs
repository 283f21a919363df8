using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to update the firmware with a signed one (OCPP 1.6 security L01).</summary>
[WireMessage("SignedUpdateFirmware", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security L01")]
[WireRecord]
public sealed partial record SignedUpdateFirmwareRequest
{
    /// <summary>Ties notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>The firmware and when to put it in place.</summary>
    public required Firmware Firmware { get; init; }

    /// <summary>How many times to try again after a failure; absent means that the charge point decides.</summary>
    public int? Retries { get; init; }

    /// <summary>Seconds between tries; absent means that the charge point decides.</summary>
    public int? RetryInterval { get; init; }
}

/// <summary>Says whether the update will start (OCPP 1.6 security L01).</summary>
[WireMessage("SignedUpdateFirmware", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security L01")]
[WireRecord]
public sealed partial record SignedUpdateFirmwareResponse
{
    /// <summary>Whether it will.</summary>
    public required UpdateFirmwareStatus Status { get; init; }
}

/// <summary>A firmware and when to put it in place (OCPP 1.6 security 6.9).</summary>
[WireRecord]
public sealed partial record Firmware
{
    /// <summary>Where it is fetched from.</summary>
    [MaxLength(512)]
    public required string Location { get; init; }

    /// <summary>From when it may be fetched.</summary>
    public required DateTimeOffset RetrieveDateTime { get; init; }

    /// <summary>The certificate that checks the signature, in PEM.</summary>
    [MaxLength(5500)]
    public required string SigningCertificate { get; init; }

    /// <summary>The firmware's signature, in base64.</summary>
    [MaxLength(800)]
    public required string Signature { get; init; }

    /// <summary>From when it may be installed; absent means at once.</summary>
    public DateTimeOffset? InstallDateTime { get; init; }
}

/// <summary>What the charge point does with a signed firmware update (OCPP 1.6 security 6.18).</summary>
[WireEnum]
public enum UpdateFirmwareStatus
{
    /// <summary>The update will start.</summary>
    Accepted,

    /// <summary>The charge point refuses.</summary>
    Rejected,

    /// <summary>The update will start, and one in progress is given up for it.</summary>
    AcceptedCanceled,

    /// <summary>The signing certificate is not valid.</summary>
    InvalidCertificate,

    /// <summary>The signing certificate is revoked.</summary>
    RevokedCertificate,
}
