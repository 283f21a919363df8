using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells how far a firmware update has come (OCPP 2.1 L01).</summary>
[WireMessage("FirmwareStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 2.1 L01")]
[WireRecord]
public sealed partial record FirmwareStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required FirmwareStatus Status { get; init; }

    /// <summary>The update request it belongs to; absent while idle.</summary>
    public int? RequestId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 L01).</summary>
[WireMessage("FirmwareStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 2.1 L01")]
[WireRecord]
public sealed partial record FirmwareStatusNotificationResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>How far a firmware update has come (OCPP 2.1 3.41).</summary>
[WireEnum]
public enum FirmwareStatus
{
    /// <summary>The new firmware is on the station.</summary>
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

    /// <summary>The station is about to reboot into the new firmware.</summary>
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
