namespace Busbar.Station.Firmware;

/// <summary>Where a firmware update stands, spelled as in OCPP 2.x.</summary>
internal enum FirmwareStage
{
    Idle,
    Downloading,
    Downloaded,
    DownloadFailed,
    DownloadScheduled,
    DownloadPaused,
    SignatureVerified,
    InvalidSignature,
    InstallScheduled,
    Installing,
    InstallRebooting,
    InstallVerificationFailed,
    InstallationFailed,
    Installed,
}
