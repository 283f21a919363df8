namespace Busbar.Energy.Profiles;

/// <summary>What one profile says at an instant, and until when it keeps saying it.</summary>
internal readonly record struct ProfileValue(SchedulePeriod? Period, long UntilTicks);

/// <summary>Reads one profile along the time axis; instants are UTC ticks.</summary>
internal static class ProfileCourse
{
    // hot path: composite
    public static ProfileValue At(ChargingProfile profile, CompositeRequest request, long now)
    {
        if (profile.ValidFrom is { } from && now < from.UtcTicks)
            return new(null, from.UtcTicks);
        var validTo = profile.ValidTo?.UtcTicks ?? long.MaxValue;
        if (now >= validTo)
            return new(null, long.MaxValue);

        var value = profile.Schedule is { UsesLocalTime: true, Start: { } clock }
            ? AtLocal(profile, request.TimeZone, clock.Ticks, now)
            : Along(profile, profile.Schedule.Start?.UtcTicks ?? (request.TransactionStart ?? request.From).UtcTicks, now);
        return value with { UntilTicks = Math.Min(value.UntilTicks, validTo) };
    }

    /// <summary>
    /// Follows the clock on the wall (OCPP 2.1 K01.FR.91): a change to summer time skips a part of the schedule, a change back
    /// repeats it. The offset a start is written with does not count (OCPP 2.1 K01.FR.90).
    /// </summary>
    private static ProfileValue AtLocal(ChargingProfile profile, TimeZoneInfo zone, long start, long now)
    {
        var offset = OffsetAt(zone, now);
        var value = Along(profile, start, now + offset);
        var until = value.UntilTicks == long.MaxValue ? now + TimeSpan.TicksPerDay : value.UntilTicks - offset;
        return value with { UntilTicks = NextChange(zone, now, until, offset) };
    }

    /// <summary>Reads the schedule on one time axis, whatever its zero.</summary>
    private static ProfileValue Along(ChargingProfile profile, long start, long now)
    {
        if (now < start)
            return new(null, start);
        var next = long.MaxValue;
        if (profile.Kind == ProfileKind.Recurring)
        {
            var interval = (profile.Recurrency == Recurrency.Weekly ? 7 : 1) * TimeSpan.TicksPerDay;
            start += (now - start) / interval * interval;
            next = start + interval;
        }

        if (profile.Schedule.DurationSeconds is { } seconds)
        {
            var end = start + (seconds * TimeSpan.TicksPerSecond);
            if (now >= end)
                return new(null, next);
            next = Math.Min(next, end);
        }

        var periods = profile.Schedule.Periods;
        for (var index = periods.Count - 1; index >= 0; index--)
        {
            var begin = start + (periods[index].StartSeconds * TimeSpan.TicksPerSecond);
            if (begin <= now)
                return new(periods[index], next);
            next = Math.Min(next, begin);
        }

        return new(null, next);
    }

    private static long OffsetAt(TimeZoneInfo zone, long utc) => zone.GetUtcOffset(new DateTime(utc, DateTimeKind.Utc)).Ticks;

    /// <summary>The instant, to the second, at which the zone's offset stops being <paramref name="offset"/>, or <paramref name="until"/>.</summary>
    private static long NextChange(TimeZoneInfo zone, long now, long until, long offset)
    {
        if (OffsetAt(zone, until) == offset)
            return until;
        var (same, other) = (now, until);
        while (other - same > TimeSpan.TicksPerSecond)
        {
            var middle = same + ((other - same) / 2);
            if (OffsetAt(zone, middle) == offset)
                same = middle;
            else
                other = middle;
        }

        return other / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond;
    }
}
