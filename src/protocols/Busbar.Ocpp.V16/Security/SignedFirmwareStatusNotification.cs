using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells how far a signed firmware update has come (OCPP 1.6 security L01).</summary>
[WireMessage("SignedFirmwareStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 security L01")]
[WireRecord]
public sealed partial record SignedFirmwareStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required SignedFirmwareStatus Status { get; init; }

    /// <summary>The update request it belongs to; absent while idle.</summary>
    public int? RequestId { get; init; }
}

/// <summary>Takes note (OCPP 1.6 security L01).</summary>
[WireMessage("SignedFirmwareStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 security L01")]
[WireRecord]
public sealed partial record SignedFirmwareStatusNotificationResponse;

/// <summary>How far a signed firmware update has come (OCPP 1.6 security 6.8).</summary>
[WireEnum]
public enum SignedFirmwareStatus
{
    /// <summary>The new firmware is on the charge point.</summary>
    Downloaded,

    /// <summary>The download failed.</summary>
    DownloadFailed,

    /// <summary>The download is running.</summary>
    Downloading,

    /// <summary>The download waits for its time.</summary>
    DownloadScheduled,

    /// <summary>The download is paused.</summary>
    DownloadPaused,

    /// <summary>No update is going on.</summary>
    Idle,

    /// <summary>The installation failed.</summary>
    InstallationFailed,

    /// <summary>The installation is running.</summary>
    Installing,

    /// <summary>The new firmware runs.</summary>
    Installed,

    /// <summary>The charge point is about to reboot into the new firmware.</summary>
    InstallRebooting,

    /// <summary>The installation waits for its time.</summary>
    InstallScheduled,

    /// <summary>A check of the firmware before installation failed.</summary>
    InstallVerificationFailed,

    /// <summary>The signature of the firmware is wrong.</summary>
    InvalidSignature,

    /// <summary>The signature of the firmware is right.</summary>
    SignatureVerified,
}
