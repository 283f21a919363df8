using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20.Ac;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>What a car tells in the charge loop, and whether it keeps to what was agreed on.</summary>
internal static class LoopReports
{
    // What is measured is never exact: a car may be this much above its schedule.
    private const double ToleratedShare = 1.05;
    private const double ToleratedWatts = 100;

    internal static bool IsOfMode(ClReqControlMode mode, V20Session session) =>
        mode is DynamicClReqControlMode == session.IsDynamic && mode is DynamicClReqControlMode or ScheduledClReqControlMode &&
        mode is BptDynamicDcClReqControlMode or BptScheduledDcClReqControlMode or BptDynamicAcClReqControlMode or BptScheduledAcClReqControlMode
            == session.Service.IsBidirectional();

    internal static VehicleReport Of(DcChargeLoopReq request, SeccFacts facts) => request.ClReqControlMode switch
    {
        ScheduledDcClReqControlMode scheduled => Common(request, scheduled.EvTargetEnergyRequest, null, facts) with
        {
            TargetVolts = scheduled.EvTargetVoltage.Number(),
            TargetAmperes = scheduled.EvTargetCurrent.Number(),
            PresentWatts = scheduled.EvTargetVoltage.Number() * scheduled.EvTargetCurrent.Number(),
            MostWatts = scheduled.EvMaximumChargePower?.Number(),
            MostAmperes = scheduled.EvMaximumChargeCurrent?.Number(),
            MostVolts = scheduled.EvMaximumVoltage?.Number(),
            MostDischargeWatts = (scheduled as BptScheduledDcClReqControlMode)?.EvMaximumDischargePower?.Number(),
        },
        DynamicDcClReqControlMode dynamic => Common(request, dynamic.EvTargetEnergyRequest, dynamic.DepartureTime, facts) with
        {
            TargetVolts = request.EvPresentVoltage.Number(),
            MostWatts = dynamic.EvMaximumChargePower.Number(),
            MostAmperes = dynamic.EvMaximumChargeCurrent.Number(),
            MostVolts = dynamic.EvMaximumVoltage.Number(),
            MostDischargeWatts = (dynamic as BptDynamicDcClReqControlMode)?.EvMaximumDischargePower.Number(),
        },
        _ => new VehicleReport(),
    };

    internal static VehicleReport Of(AcChargeLoopReq request, SeccFacts facts) => request.ClReqControlMode switch
    {
        ScheduledAcClReqControlMode scheduled => Common(request, scheduled.EvTargetEnergyRequest, null, facts) with
        {
            PresentWatts = Sum(scheduled.EvPresentActivePower, scheduled.EvPresentActivePowerL2, scheduled.EvPresentActivePowerL3),
            MostWatts = scheduled.EvMaximumChargePower is { } most ? Sum(most, scheduled.EvMaximumChargePowerL2, scheduled.EvMaximumChargePowerL3) : null,
            MostDischargeWatts = (scheduled as BptScheduledAcClReqControlMode)?.EvMaximumDischargePower?.Number(),
        },
        DynamicAcClReqControlMode dynamic => Common(request, dynamic.EvTargetEnergyRequest, dynamic.DepartureTime, facts) with
        {
            PresentWatts = Sum(dynamic.EvPresentActivePower, dynamic.EvPresentActivePowerL2, dynamic.EvPresentActivePowerL3),
            MostWatts = Sum(dynamic.EvMaximumChargePower, dynamic.EvMaximumChargePowerL2, dynamic.EvMaximumChargePowerL3),
            MostDischargeWatts = (dynamic as BptDynamicAcClReqControlMode)?.EvMaximumDischargePower.Number(),
        },
        _ => new VehicleReport(),
    };

    internal static ResponseCode Judge(DcChargeLoopReq request, V20Session session, SeccFacts facts) =>
        request.ClReqControlMode is ScheduledDcClReqControlMode scheduled
            ? Judge(scheduled.EvTargetCurrent.Number() * scheduled.EvTargetVoltage.Number(), session, facts)
            : ResponseCode.Ok;

    internal static ResponseCode Judge(AcChargeLoopReq request, V20Session session, SeccFacts facts) =>
        request.ClReqControlMode is ScheduledAcClReqControlMode scheduled
            ? Judge(Sum(scheduled.EvPresentActivePower, scheduled.EvPresentActivePowerL2, scheduled.EvPresentActivePowerL3), session, facts)
            : ResponseCode.Ok;

    // [V2G20-1864]: a warning; the supply limits what really flows.
    private static ResponseCode Judge(double watts, V20Session session, SeccFacts facts) =>
        session.Offer is { } offer && watts > offer.MostAt(facts.Now - offer.Start) * ToleratedShare + ToleratedWatts
            ? ResponseCode.WarningEvPowerProfileViolation
            : ResponseCode.Ok;

    private static VehicleReport Common(ChargeLoopReq request, RationalNumber? energy, uint? departure, SeccFacts facts) => new()
    {
        StateOfCharge = request.DisplayParameters?.PresentSoc,
        IsComplete = request.DisplayParameters?.ChargingComplete == true,
        UntilFull = request.DisplayParameters?.RemainingTimeToMaximumSoc is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        Fault = request.DisplayParameters?.InletHot == true ? "InletHot" : null,
        TargetWattHours = energy?.Number(),
        Departure = departure is { } leaves ? facts.Now + TimeSpan.FromSeconds(leaves) : null,
    };

    private static double Sum(RationalNumber first, RationalNumber? second, RationalNumber? third) =>
        first.Number() + (second?.Number() ?? 0) + (third?.Number() ?? 0);
}
