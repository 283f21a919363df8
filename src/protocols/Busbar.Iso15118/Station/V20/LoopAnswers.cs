using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The answers of the charge loop, for each service and control mode.</summary>
internal static class LoopAnswers
{
    private const double AchievedShare = 0.99;
    private const int MostIdCharacters = 32;

    internal static DcChargeLoopRes Dc(ResponseCode code, V20Session session, SeccFacts facts, bool wantsMeter)
    {
        var supply = facts.Supply;
        return new DcChargeLoopRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            EvseStatus = Statuses.Of(session, facts),
            MeterInfo = wantsMeter ? Meter(supply.Meter, session) : null,
            EvsePresentCurrent = V20Values.Of(supply.PresentAmperes),
            EvsePresentVoltage = V20Values.Of(supply.PresentVolts),
            EvsePowerLimitAchieved = supply.PresentWatts >= supply.Limits.MostWatts * AchievedShare,
            EvseCurrentLimitAchieved = supply.PresentAmperes >= supply.Limits.MostAmperes * AchievedShare,
            EvseVoltageLimitAchieved = supply.PresentVolts >= supply.Limits.MostVolts * AchievedShare,
            ClResControlMode = DcMode(supply.Limits, session),
        };
    }

    internal static AcChargeLoopRes Ac(ResponseCode code, V20Session session, SeccFacts facts, bool wantsMeter)
    {
        var supply = facts.Supply;
        var target = supply.TargetWatts is { } commanded ? V20Values.Of(commanded) : V20Values.Of(supply.Limits.MostWatts);
        var present = V20Values.Of(supply.PresentWatts);
        return new AcChargeLoopRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            EvseStatus = Statuses.Of(session, facts),
            MeterInfo = wantsMeter ? Meter(supply.Meter, session) : null,
            ClResControlMode = (session.IsDynamic, session.Service.IsBidirectional()) switch
            {
                (true, true) => new BptDynamicAcClResControlMode { EvseTargetActivePower = target, EvsePresentActivePower = present },
                (true, false) => new DynamicAcClResControlMode { EvseTargetActivePower = target, EvsePresentActivePower = present },
                (false, true) => new BptScheduledAcClResControlMode { EvseTargetActivePower = target, EvsePresentActivePower = present },
                (false, false) => new ScheduledAcClResControlMode { EvseTargetActivePower = target, EvsePresentActivePower = present },
            },
        };
    }

    private static ClResControlMode DcMode(SupplyLimits limits, V20Session session)
    {
        var (watts, least) = (V20Values.Of(limits.MostWatts), V20Values.Of(limits.LeastWatts));
        var (amperes, volts) = (V20Values.Of(limits.MostAmperes), V20Values.Of(limits.MostVolts));
        var (discharge, leastDischarge) = (V20Values.Of(limits.MostDischargeWatts), V20Values.Of(limits.LeastDischargeWatts));
        var (dischargeAmperes, leastVolts) = (V20Values.Of(limits.MostDischargeAmperes), V20Values.Of(limits.LeastVolts));
        return (session.IsDynamic, session.Service.IsBidirectional()) switch
        {
            (true, true) => new BptDynamicDcClResControlMode
            {
                EvseMaximumChargePower = watts, EvseMinimumChargePower = least, EvseMaximumChargeCurrent = amperes, EvseMaximumVoltage = volts,
                EvseMaximumDischargePower = discharge, EvseMinimumDischargePower = leastDischarge,
                EvseMaximumDischargeCurrent = dischargeAmperes, EvseMinimumVoltage = leastVolts,
            },
            (true, false) => new DynamicDcClResControlMode
            {
                EvseMaximumChargePower = watts, EvseMinimumChargePower = least, EvseMaximumChargeCurrent = amperes, EvseMaximumVoltage = volts,
            },
            (false, true) => new BptScheduledDcClResControlMode
            {
                EvseMaximumChargePower = watts, EvseMinimumChargePower = least, EvseMaximumChargeCurrent = amperes, EvseMaximumVoltage = volts,
                EvseMaximumDischargePower = discharge, EvseMinimumDischargePower = leastDischarge,
                EvseMaximumDischargeCurrent = dischargeAmperes, EvseMinimumVoltage = leastVolts,
            },
            (false, false) => new ScheduledDcClResControlMode
            {
                EvseMaximumChargePower = watts, EvseMinimumChargePower = least, EvseMaximumChargeCurrent = amperes, EvseMaximumVoltage = volts,
            },
        };
    }

    private static MeterInfo? Meter(MeterReading? meter, V20Session session) => meter is null ? null : new MeterInfo
    {
        MeterId = meter.MeterId.Length <= MostIdCharacters ? meter.MeterId : meter.MeterId[..MostIdCharacters],
        ChargedEnergyReadingWh = (ulong)Math.Max(0, meter.ImportWattHours),
        BptDischargedEnergyReadingWh = session.Service.IsBidirectional() ? (ulong)Math.Max(0, meter.ExportWattHours) : null,
        MeterSignature = meter.Signature,
        MeterTimestamp = (ulong)Math.Max(0, meter.At.ToUnixTimeSeconds()),
    };
}
