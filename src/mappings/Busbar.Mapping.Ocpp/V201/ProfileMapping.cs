using Busbar.Energy.Profiles;
using Msg = Busbar.Ocpp.V201;

namespace Busbar.Mapping.Ocpp.V201;

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
                Received = received,
                Schedule = new ChargingSchedule
                {
                    Unit = schedule.ChargingRateUnit == Msg.ChargingRateUnit.W ? RateUnit.W : RateUnit.A,
                    Start = schedule.StartSchedule,
                    DurationSeconds = schedule.Duration,
                    Periods = [.. schedule.ChargingSchedulePeriod.Select(ToDomain)],
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

    private static SchedulePeriod ToDomain(Msg.ChargingSchedulePeriod period) =>
        new(period.StartPeriod, new Rate((double)period.Limit), period.NumberPhases, period.PhaseToUse);

    private static Msg.ChargingSchedulePeriod ToWire(CompositePeriod period) => new()
    {
        StartPeriod = period.StartSeconds,
        Limit = WireRate.TowardsZero(period.Rate.Limit) ?? 0,
        NumberPhases = period.NumberPhases,
        PhaseToUse = period.PhaseToUse,
    };

    private static ProfilePurpose PurposeOf(Msg.ChargingProfilePurpose purpose) => purpose switch
    {
        Msg.ChargingProfilePurpose.ChargingStationExternalConstraints => ProfilePurpose.ChargingStationExternalConstraints,
        Msg.ChargingProfilePurpose.ChargingStationMaxProfile => ProfilePurpose.ChargingStationMaxProfile,
        Msg.ChargingProfilePurpose.TxDefaultProfile => ProfilePurpose.TxDefaultProfile,
        _ => ProfilePurpose.TxProfile,
    };

    private static ProfileKind KindOf(Msg.ChargingProfileKind kind) => kind switch
    {
        Msg.ChargingProfileKind.Absolute => ProfileKind.Absolute,
        Msg.ChargingProfileKind.Recurring => ProfileKind.Recurring,
        _ => ProfileKind.Relative,
    };

    private static Recurrency RecurrencyOf(Msg.RecurrencyKind recurrency) =>
        recurrency == Msg.RecurrencyKind.Weekly ? Recurrency.Weekly : Recurrency.Daily;
}
