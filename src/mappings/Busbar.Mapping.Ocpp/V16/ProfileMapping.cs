using System.Globalization;
using Busbar.Energy.Profiles;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Charging profiles and the composite schedule that a station answers.</summary>
public static class ProfileMapping
{
    /// <summary>The profile as the energy domain merges it.</summary>
    public static Carried<ChargingProfile> ToDomain(Msg.ChargingProfile profile, int connectorId, DateTimeOffset received) => new(new ChargingProfile
    {
        Id = profile.ChargingProfileId,
        EvseId = connectorId,
        StackLevel = profile.StackLevel,
        Purpose = profile.ChargingProfilePurpose switch
        {
            Msg.ChargingProfilePurposeType.ChargePointMaxProfile => ProfilePurpose.ChargingStationMaxProfile,
            Msg.ChargingProfilePurposeType.TxDefaultProfile => ProfilePurpose.TxDefaultProfile,
            _ => ProfilePurpose.TxProfile,
        },
        Kind = profile.ChargingProfileKind switch
        {
            Msg.ChargingProfileKindType.Absolute => ProfileKind.Absolute,
            Msg.ChargingProfileKindType.Recurring => ProfileKind.Recurring,
            _ => ProfileKind.Relative,
        },
        Recurrency = profile.RecurrencyKind is { } recurrency ? recurrency == Msg.RecurrencyKindType.Weekly ? Recurrency.Weekly : Recurrency.Daily : null,
        ValidFrom = profile.ValidFrom,
        ValidTo = profile.ValidTo,
        TransactionId = profile.TransactionId?.ToString(CultureInfo.InvariantCulture),
        Received = received,
        Schedule = new ChargingSchedule
        {
            Unit = profile.ChargingSchedule.ChargingRateUnit == Msg.ChargingRateUnitType.W ? RateUnit.W : RateUnit.A,
            Start = profile.ChargingSchedule.StartSchedule,
            DurationSeconds = profile.ChargingSchedule.Duration,
            Periods = [.. profile.ChargingSchedule.ChargingSchedulePeriod
                .Select(period => new SchedulePeriod(period.StartPeriod, new Rate((double)period.Limit), period.NumberPhases))],
        },
    });

    /// <summary>The composite as this version answers it: an absolute schedule from the moment it was asked for.</summary>
    public static Msg.ChargingSchedule ToWire(IReadOnlyList<CompositePeriod> periods, CompositeRequest request) => new()
    {
        Duration = request.DurationSeconds,
        StartSchedule = request.From,
        ChargingRateUnit = request.Unit == RateUnit.W ? Msg.ChargingRateUnitType.W : Msg.ChargingRateUnitType.A,
        ChargingSchedulePeriod = [.. periods.Select(period => new Msg.ChargingSchedulePeriod
        {
            StartPeriod = period.StartSeconds,
            Limit = WireRate.TowardsZero(period.Rate.Limit) ?? 0,
            NumberPhases = period.NumberPhases,
        })],
    };
}
