using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>Direct current flows as the car demands.</summary>
internal sealed record CurrentDemand(DinSession Session) : DinState(Session)
{
    private const double AchievedShare = 0.99;

    protected override bool MayStop => false;

    internal static CurrentDemandRes Response(ResponseCode code, DinSession session, SeccFacts facts)
    {
        var supply = facts.Supply;
        return new CurrentDemandRes
        {
            ResponseCode = code,
            DcEvseStatus = Status.Of(session, facts),
            EvsePresentVoltage = DinValues.Volts(supply.PresentVolts),
            EvsePresentCurrent = DinValues.Amperes(supply.PresentAmperes),
            EvseCurrentLimitAchieved = supply.PresentAmperes >= supply.Limits.MostAmperes * AchievedShare,
            EvseVoltageLimitAchieved = supply.PresentVolts >= supply.Limits.MostVolts * AchievedShare,
            EvsePowerLimitAchieved = supply.PresentWatts >= supply.Limits.MostWatts * AchievedShare,
            EvseMaximumVoltageLimit = DinValues.Volts(supply.Limits.MostVolts),
            EvseMaximumCurrentLimit = DinValues.Amperes(supply.Limits.MostAmperes),
            EvseMaximumPowerLimit = DinValues.Watts(supply.Limits.MostWatts),
        };
    }

    /// <summary>Switches off, from here or before anything flowed.</summary>
    internal static SeccTransition Stop(DinState state, SeccFacts facts)
    {
        var session = state.Session with { IsPowered = false };
        var response = new PowerDeliveryRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(session, facts) };
        return state.Answer(response, new WeldingDetection(session), facts, new SeccEffect.OpenContactor()); // (DIN 70121 9.7)
    }

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts) => request switch
    {
        CurrentDemandReq demand => Answer(Response(ResponseCode.Ok, Session, facts), this, facts, ReportOf(demand)),
        PowerDeliveryReq { ReadyToChargeState: false } => Stop(this, facts),
        _ => null,
    };

    private static SeccEffect.Reported ReportOf(CurrentDemandReq request) => new(Reports.Of(request.DcEvStatus) with
    {
        IsComplete = request.ChargingComplete,
        TargetVolts = request.EvTargetVoltage.Number(),
        TargetAmperes = request.EvTargetCurrent.Number(),
        MostWatts = request.EvMaximumPowerLimit?.Number(),
        MostAmperes = request.EvMaximumCurrentLimit?.Number(),
        MostVolts = request.EvMaximumVoltageLimit?.Number(),
        UntilFull = request.RemainingTimeToFullSoc is { } time ? TimeSpan.FromSeconds(time.Number()) : null,
    });
}
