namespace Busbar.Station.Vehicles;

/// <summary>Turns computed hours into time spans that never end before the event they wait for.</summary>
internal static class Durations
{
    // Longer waits are cut: whoever waits simply asks again.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    internal static TimeSpan FromHoursUp(double hours) =>
        hours >= Longest.TotalHours ? Longest : TimeSpan.FromMilliseconds(Math.Max(1, Math.Ceiling(hours * 3_600_000)));
}
