using System.Globalization;
using Busbar.Station.Authorization;
using Busbar.Station.CentralSystem;
using Busbar.Station.Metering;
using Busbar.Station.SmartCharging;
using Busbar.Station.Transactions;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

/// <summary>The station's words and those of OCPP 1.6, both ways; an EVSE is a connector.</summary>
internal static class Translation
{
    internal static TokenInfo FromWire(Msg.IdTagInfo info) => new(Spelling.To<TokenStatus>(info.Status))
    {
        ExpiresAt = info.ExpiryDate,
        Group = info.ParentIdTag is { } parent ? new IdToken(parent) : null,
    };

    internal static Msg.MeterValue ToWire(MeterSample sample) => new()
    {
        Timestamp = sample.At,
        SampledValue = sample.Values.Select(v => new Msg.SampledValue
        {
            Value = Rounded(v).ToString(CultureInfo.InvariantCulture),
            Measurand = Spelling.Parse<Msg.Measurand>(v.Measurand),
            Context = Spelling.Parse<Msg.ReadingContext>(sample.Context),
            Phase = Spelling.Parse<Msg.Phase>(v.Phase),
            Location = Spelling.Parse<Msg.Location>(v.Location),
            Unit = Spelling.Parse<Msg.UnitOfMeasure>(v.Unit),
        }).ToArray(),
    };

    /// <summary>A register as 1.6 has it at both ends of a transaction: in whole Wh. Readings come in thousandths, so both go that way.</summary>
    internal static decimal WholeWattHours(decimal register) => Math.Round(Math.Round(register, 3), MidpointRounding.AwayFromZero);

    // Readings between start and stop have the resolution of these two, or a register would seem to go back at the end.
    private static decimal Rounded(SampledValue value) =>
        value.Measurand is Measurand.EnergyImport or Measurand.EnergyExport ? WholeWattHours(value.Value) : value.Value;

    /// <summary>Reasons that 1.6 does not have become those nearest to them.</summary>
    internal static Msg.Reason Reason(StopReason reason) => reason switch
    {
        StopReason.ImmediateReset => Msg.Reason.HardReset,
        StopReason.Timeout or StopReason.StoppedByEV => Msg.Reason.EVDisconnected,
        StopReason.MasterPass => Msg.Reason.Local,
        _ => Spelling.To(reason, Msg.Reason.Other),
    };

    internal static ChargingProfile FromWire(Msg.ChargingProfile profile, Func<int, string> transactionOf) => new(
        profile.ChargingProfileId, profile.StackLevel,
        profile.ChargingProfilePurpose == Msg.ChargingProfilePurposeType.ChargePointMaxProfile
            ? ProfilePurpose.ChargingStationMaxProfile
            : Spelling.To<ProfilePurpose>(profile.ChargingProfilePurpose),
        Spelling.To<ProfileKind>(profile.ChargingProfileKind), [FromWire(profile.ChargingSchedule)])
    {
        Recurrency = profile.RecurrencyKind is { } kind ? Spelling.To<Recurrency>(kind) : null,
        ValidFrom = profile.ValidFrom,
        ValidTo = profile.ValidTo,
        TransactionId = profile.TransactionId is { } number ? transactionOf(number) : null,
    };

    internal static Msg.ChargingSchedule ToWire(CompositeSchedule schedule) => new()
    {
        ChargingRateUnit = Spelling.To<Msg.ChargingRateUnitType>(schedule.Unit),
        Duration = schedule.DurationSeconds,
        StartSchedule = schedule.Start,
        ChargingSchedulePeriod = schedule.Periods.Select(p => new Msg.ChargingSchedulePeriod
        {
            StartPeriod = p.StartSeconds,
            Limit = p.Limit ?? 0,
            NumberPhases = p.NumberPhases,
        }).ToArray(),
    };

    private static ChargingSchedule FromWire(Msg.ChargingSchedule schedule) => new(
        0, Spelling.To<RateUnit>(schedule.ChargingRateUnit),
        schedule.ChargingSchedulePeriod.Select(p => new SchedulePeriod(p.StartPeriod, p.Limit) { NumberPhases = p.NumberPhases }).ToArray())
    {
        DurationSeconds = schedule.Duration,
        Start = schedule.StartSchedule,
        MinChargingRate = schedule.MinChargingRate,
    };
}
