namespace Busbar.Station.Provisioning;

/// <summary>Why the station boots, spelled as in OCPP 2.x.</summary>
internal enum BootCause
{
    PowerUp,
    LocalReset,
    RemoteReset,
    ScheduledReset,
    FirmwareUpdate,
    ApplicationReset,
    Triggered,
    Watchdog,
    Unknown,
}
