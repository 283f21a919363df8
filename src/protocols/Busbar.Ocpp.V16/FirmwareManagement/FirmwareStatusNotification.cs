using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells how far a firmware update has come (OCPP 1.6 4.5).</summary>
[WireMessage("FirmwareStatusNotification", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.5")]
[WireRecord]
public sealed partial record FirmwareStatusNotificationRequest
{
    /// <summary>How far it has come.</summary>
    public required FirmwareStatus Status { get; init; }
}

/// <summary>Takes note (OCPP 1.6 4.5).</summary>
[WireMessage("FirmwareStatusNotification", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.5")]
[WireRecord]
public sealed partial record FirmwareStatusNotificationResponse;

/// <summary>How far a firmware update has come (OCPP 1.6 7.25).</summary>
[WireEnum]
public enum FirmwareStatus
{
    /// <summary>The new firmware is on the charge point.</summary>
    Downloaded,

    /// <summary>The download failed.</summary>
    DownloadFailed,

    /// <summary>The download is running.</summary>
    Downloading,

    /// <summary>No update is going on.</summary>
    Idle,

    /// <summary>The installation failed.</summary>
    InstallationFailed,

    /// <summary>The installation is running.</summary>
    Installing,

    /// <summary>The new firmware runs.</summary>
    Installed,
}
