namespace Busbar.Station.SmartCharging;

/// <summary>Which period of a schedule holds at a moment, and until when.</summary>
internal static class ScheduleClock
{
    /// <summary>The period in force; null when the schedule says nothing at that moment.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="schedule">Its schedule.</param>
    /// <param name="relativeTo">Where relative schedules begin: the start of the transaction.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">When the answer may change; null for never.</param>
    internal static SchedulePeriod? Period(
        ChargingProfile profile, ChargingSchedule schedule, DateTimeOffset relativeTo, DateTimeOffset now, out DateTimeOffset? until)
    {
        until = profile.ValidTo;
        if (profile.ValidFrom > now)
        {
            until = profile.ValidFrom;
            return null;
        }

        if (profile.ValidTo <= now)
        {
            until = null;
            return null;
        }

        if (profile.Kind == ProfileKind.Dynamic)
            return schedule.Periods[0];
        var start = Start(profile, schedule, relativeTo, now, out var restart);
        if (now < start)
        {
            until = Earlier(until, start);
            return null;                                                                      // (OCPP 2.0.1 K01.FR.30)
        }

        until = Earlier(until, restart);
        var elapsed = now - start;
        if (schedule.DurationSeconds is { } duration)
        {
            if (elapsed >= TimeSpan.FromSeconds(duration))
                return null;                                                                  // (OCPP 2.0.1 K01.FR.13)
            until = Earlier(until, start.AddSeconds(duration));
        }

        SchedulePeriod? current = null;
        foreach (var period in schedule.Periods)
        {
            if (TimeSpan.FromSeconds(period.StartSeconds) > elapsed)
            {
                until = Earlier(until, start.AddSeconds(period.StartSeconds));
                break;
            }

            current = period;
        }

        return current;
    }

    internal static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) =>
        left is null ? right : right is null || left < right ? left : right;

    private static DateTimeOffset Start(
        ChargingProfile profile, ChargingSchedule schedule, DateTimeOffset relativeTo, DateTimeOffset now, out DateTimeOffset? restart)
    {
        restart = null;
        if (profile.Kind == ProfileKind.Relative)
            return schedule.Start ?? relativeTo;
        var start = schedule.Start ?? relativeTo;
        if (profile.Kind != ProfileKind.Recurring || now < start)
            return start;
        var cycle = profile.Recurrency == Recurrency.Weekly ? TimeSpan.FromDays(7) : TimeSpan.FromDays(1);
        var latest = start + cycle * Math.Floor((now - start) / cycle);
        restart = latest + cycle;
        return latest;
    }
}
