namespace Busbar.Station.SmartCharging;

/// <summary>The limits over a stretch of time, merged into one schedule.</summary>
internal sealed record CompositeSchedule(int EvseId, DateTimeOffset Start, int DurationSeconds, RateUnit Unit, IReadOnlyList<SchedulePeriod> Periods)
{
    /// <summary>Walks from change to change and writes down where the limit becomes another (OCPP 2.0.1 K08.FR.02).</summary>
    /// <param name="evseId">0 for the station's grid connection.</param>
    /// <param name="start">From when.</param>
    /// <param name="durationSeconds">For how long.</param>
    /// <param name="unit">The unit asked for.</param>
    /// <param name="volts">What an ampere is worth.</param>
    /// <param name="phases">Over how many phases.</param>
    /// <param name="limitAt">The limit at a moment, hardware included.</param>
    internal static CompositeSchedule Build(
        int evseId, DateTimeOffset start, int durationSeconds, RateUnit unit, double volts, int phases, Func<DateTimeOffset, PowerLimit> limitAt)
    {
        var periods = new List<SchedulePeriod>();
        var end = start.AddSeconds(durationSeconds);
        var at = start;
        while (at < end && periods.Count < MostPeriods)
        {
            var limit = limitAt(at);
            var used = Math.Min(limit.Phases ?? phases, phases);
            var value = Math.Round((decimal)(unit == RateUnit.W ? limit.Watts : limit.Watts / volts / used), 1, MidpointRounding.ToZero);
            var period = new SchedulePeriod((int)(at - start).TotalSeconds, value) { NumberPhases = limit.Phases };
            if (periods.Count == 0 || periods[^1] with { StartSeconds = 0 } != period with { StartSeconds = 0 })
                periods.Add(period);
            if (limit.Until is not { } until || until <= at)
                break;
            at = until;
        }

        return new CompositeSchedule(evseId, start, durationSeconds, unit, periods);
    }

    // The schema of every version allows this many at least.
    private const int MostPeriods = 1024;
}
