using Busbar.Energy.Profiles;
using Busbar.Iso15118.Sessions;

namespace Busbar.Mapping.Iso15118;

/// <summary>Charging schedules as offers to cars, and what cars chose as charging schedules.</summary>
public static class PowerOffers
{
    // A schedule without an end is offered for a day: cars hold no more.
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A schedule in watts as an offer.</summary>
    /// <param name="id">The number by which the car chooses it, from 1.</param>
    /// <param name="schedule">The schedule; its unit must be watts.</param>
    /// <param name="start">When its first period starts, where the schedule does not say.</param>
    /// <param name="mostWatts">What holds where a period has no limit.</param>
    /// <param name="mostDischargeWatts">What may be fed back where a period has no limit for it.</param>
    public static PowerOffer ToOffer(int id, ChargingSchedule schedule, DateTimeOffset start, double mostWatts, double mostDischargeWatts = 0)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        if (schedule.Unit != RateUnit.W)
            throw new ArgumentException("Cars are offered watts.", nameof(schedule));
        return new PowerOffer
        {
            Id = id,
            Start = schedule.Start ?? start,
            Duration = schedule.DurationSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : Day,
            Periods = schedule.Periods.Count == 0
                ? [new OfferPeriod(TimeSpan.Zero, mostWatts, mostDischargeWatts)]
                : [.. schedule.Periods.Select(period => ToPeriod(period, mostWatts, mostDischargeWatts))],
        };
    }

    /// <summary>What a car chose, as a schedule in watts; a negative step is a setpoint that feeds back.</summary>
    public static ChargingSchedule ToSchedule(PowerProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new ChargingSchedule
        {
            Unit = RateUnit.W,
            Start = profile.Start,
            Periods =
            [
                .. profile.Steps.Select(step => new SchedulePeriod(
                    (int)step.From.TotalSeconds, step.Watts >= 0 ? new Rate(step.Watts) : new Rate(0, step.Watts, step.Watts))),
            ],
        };
    }

    private static OfferPeriod ToPeriod(SchedulePeriod period, double mostWatts, double mostDischargeWatts)
    {
        var rate = period.Rate;
        var watts = Math.Min(rate.Limit ?? mostWatts, mostWatts);
        var discharge = Math.Min(-(rate.DischargeLimit ?? -mostDischargeWatts), mostDischargeWatts);
        return new OfferPeriod(TimeSpan.FromSeconds(period.StartSeconds), Math.Max(0, watts), Math.Max(0, discharge));
    }
}
