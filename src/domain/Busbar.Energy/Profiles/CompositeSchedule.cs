namespace Busbar.Energy.Profiles;

/// <summary>
/// Merges charging profiles into what a station really offers: in each purpose the highest valid stack level leads; the
/// transaction's profile overrules the default; then the lowest of all purposes holds, and local generation comes on top
/// (OCPP 1.6 3.13, OCPP 2.1 K01, OCPP 2.1 K08.FR.04).
/// </summary>
public static class CompositeSchedule
{
    /// <summary>Writes the periods into <paramref name="periods"/> and returns how many.</summary>
    /// <exception cref="ArgumentException"><paramref name="periods"/> is too short.</exception>
    // hot path: composite
    public static int Merge(ReadOnlySpan<ChargingProfile> profiles, CompositeRequest request, Span<CompositePeriod> periods)
    {
        using var courses = new ProfileCourses(profiles, request);
        var from = request.From.UtcTicks;
        var end = from + (request.DurationSeconds * TimeSpan.TicksPerSecond);
        var count = 0;
        for (var now = from; now < end;)
        {
            var until = Math.Min(end, courses.MoveTo(now));
            var period = CompositeRule.At(courses, (int)((now - from) / TimeSpan.TicksPerSecond));
            if (count == 0 || !SaysTheSame(periods[count - 1], period))
            {
                if (count == periods.Length)
                    throw new ArgumentException("The composite schedule has more periods than there is room for.", nameof(periods));
                periods[count++] = period;
            }

            now = until;
        }

        return count;
    }

    /// <summary>The periods as a list.</summary>
    public static IReadOnlyList<CompositePeriod> Merge(ReadOnlySpan<ChargingProfile> profiles, CompositeRequest request)
    {
        var bound = 1;
        foreach (var profile in profiles)
            bound += Bound(profile, request);
        var periods = new CompositePeriod[Math.Min(bound, request.DurationSeconds + 1)];
        return periods[..Merge(profiles, request, periods)];
    }

    /// <summary>How often a profile can change at the most: its periods and its ends, for each day it recurs.</summary>
    private static int Bound(ChargingProfile profile, CompositeRequest request)
    {
        const int Ends = 4;
        var instances = profile.Kind == ProfileKind.Recurring ? 2 + (request.DurationSeconds / (int)TimeSpan.SecondsPerDay) : 1;
        return (profile.Schedule.Periods.Count + Ends) * instances;
    }

    private static bool SaysTheSame(in CompositePeriod left, in CompositePeriod right) => left == right with { StartSeconds = left.StartSeconds };
}
