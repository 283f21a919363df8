using Busbar.Energy.Profiles;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Charging profiles and the composite schedule that a station answers.</summary>
public static class ProfileMapping
{
    /// <summary>The profile as the energy domain merges it; only the first of several schedules is executed without ISO 15118.</summary>
    public static Carried<ChargingProfile> ToDomain(Msg.ChargingProfile profile, int evseId, DateTimeOffset received)
    {
        var lost = new List<string>();
        if (profile.ChargingSchedule.Count > 1)
            lost.Add("chargingSchedule[1..]");
        var schedule = profile.ChargingSchedule[0];
        return new(
            new ChargingProfile
            {
                Id = profile.Id,
                EvseId = evseId,
                StackLevel = profile.StackLevel,
                Purpose = PurposeOf(profile.ChargingProfilePurpose),
                Kind = KindOf(profile.ChargingProfileKind),
                Recurrency = profile.RecurrencyKind is { } recurrency ? RecurrencyOf(recurrency) : null,
                ValidFrom = profile.ValidFrom,
                ValidTo = profile.ValidTo,
                TransactionId = profile.TransactionId,
                MaxOfflineSeconds = profile.MaxOfflineDuration,
                Received = received,
                Schedule = new ChargingSchedule
                {
                    Unit = schedule.ChargingRateUnit == Msg.ChargingRateUnit.W ? RateUnit.W : RateUnit.A,
                    Start = schedule.StartSchedule,
                    DurationSeconds = schedule.Duration,
                    UsesLocalTime = schedule.UseLocalTime ?? false,
                    Periods = [.. schedule.ChargingSchedulePeriod.Select(period => ToDomain(period, lost))],
                },
            },
            lost);
    }

    /// <summary>The composite as this version answers it.</summary>
    public static Msg.CompositeSchedule ToWire(IReadOnlyList<CompositePeriod> periods, CompositeRequest request) => new()
    {
        EvseId = request.EvseId,
        Duration = request.DurationSeconds,
        ScheduleStart = request.From,
        ChargingRateUnit = request.Unit == RateUnit.W ? Msg.ChargingRateUnit.W : Msg.ChargingRateUnit.A,
        ChargingSchedulePeriod = [.. periods.Select(ToWire)],
    };

    private static SchedulePeriod ToDomain(Msg.ChargingSchedulePeriod period, List<string> lost)
    {
        if ((period.LimitL2 ?? period.LimitL3 ?? period.DischargeLimitL2 ?? period.DischargeLimitL3 ?? period.SetpointL2 ?? period.SetpointL3) is not null)
            lost.Add("values of single phases");
        if ((period.SetpointReactive ?? period.SetpointReactiveL2 ?? period.SetpointReactiveL3) is not null)
            lost.Add("setpointReactive");
        return new SchedulePeriod(
            period.StartPeriod,
            new Rate(LeastMagnitude(period.Limit, period.LimitL2, period.LimitL3), LeastMagnitude(period.DischargeLimit, period.DischargeLimitL2, period.DischargeLimitL3), (double?)period.Setpoint),
            period.NumberPhases,
            period.PhaseToUse);
    }

    /// <summary>Where phases differ, the tightest one is taken for all: never more than any phase allows.</summary>
    private static double? LeastMagnitude(decimal? first, decimal? second, decimal? third) =>
        (double?)new[] { first, second, third }.Where(value => value is not null).MinBy(value => Math.Abs(value!.Value));

    private static Msg.ChargingSchedulePeriod ToWire(CompositePeriod period) => new()
    {
        StartPeriod = period.StartSeconds,
        Limit = WireRate.TowardsZero(period.Rate.Limit),
        DischargeLimit = WireRate.TowardsZero(period.Rate.DischargeLimit),
        Setpoint = WireRate.TowardsZero(period.Rate.Setpoint),
        NumberPhases = period.NumberPhases,
        PhaseToUse = period.PhaseToUse,
    };

    private static ProfilePurpose PurposeOf(Msg.ChargingProfilePurpose purpose) => purpose switch
    {
        Msg.ChargingProfilePurpose.ChargingStationExternalConstraints => ProfilePurpose.ChargingStationExternalConstraints,
        Msg.ChargingProfilePurpose.ChargingStationMaxProfile => ProfilePurpose.ChargingStationMaxProfile,
        Msg.ChargingProfilePurpose.TxDefaultProfile => ProfilePurpose.TxDefaultProfile,
        Msg.ChargingProfilePurpose.PriorityCharging => ProfilePurpose.PriorityCharging,
        Msg.ChargingProfilePurpose.LocalGeneration => ProfilePurpose.LocalGeneration,
        _ => ProfilePurpose.TxProfile,
    };

    private static ProfileKind KindOf(Msg.ChargingProfileKind kind) => kind switch
    {
        Msg.ChargingProfileKind.Absolute => ProfileKind.Absolute,
        Msg.ChargingProfileKind.Recurring => ProfileKind.Recurring,
        Msg.ChargingProfileKind.Dynamic => ProfileKind.Dynamic,
        _ => ProfileKind.Relative,
    };

    private static Recurrency RecurrencyOf(Msg.RecurrencyKind recurrency) =>
        recurrency == Msg.RecurrencyKind.Weekly ? Recurrency.Weekly : Recurrency.Daily;
}
