namespace Busbar.Charging.Watchdog;

/// <summary>How long the watchdog waits for a station to end a session itself before it closes it on evidence.</summary>
public sealed record WatchdogOptions
{
    /// <summary>After the connector became free: the end may be queued behind other messages.</summary>
    public TimeSpan AfterAvailable { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>After a boot: a station first delivers what it queued before it resumes or ends a transaction.</summary>
    public TimeSpan AfterBoot { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>After a newer transaction began at the same EVSE.</summary>
    public TimeSpan AfterNewerTransaction { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Without any event while the station is online: longer than the longest meter interval in use.</summary>
    public TimeSpan AfterSilence { get; init; } = TimeSpan.FromHours(24);

    /// <summary>Without the station: it may have been offline and still deliver the end.</summary>
    public TimeSpan AfterOffline { get; init; } = TimeSpan.FromDays(7);
}
