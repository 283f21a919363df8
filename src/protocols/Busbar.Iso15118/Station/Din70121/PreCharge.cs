using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The voltage is brought to that of the battery, then the car may switch on.</summary>
internal sealed record PreCharge(DinSession Session) : DinState(Session)
{
    // The battery is joined to the supply only when their voltages are this near to each other.
    private const double ToleranceVolts = 20;

    private double? TargetVolts { get; init; }

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts) => request switch
    {
        PreChargeReq charge => Charge(charge, facts),
        PowerDeliveryReq { ReadyToChargeState: true } delivery => Start(delivery, facts),
        PowerDeliveryReq => CurrentDemand.Stop(this, facts),                                  // (DIN 70121 9.7)
        _ => null,
    };

    private SeccTransition Charge(PreChargeReq request, SeccFacts facts)
    {
        var volts = request.EvTargetVoltage.Number();
        if (facts.Supply.Fault != SupplyFault.None || volts < 0 || volts > facts.Supply.Limits.MostVolts)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (DIN 70121 9.4)
        }

        var response = new PreChargeRes
        {
            ResponseCode = ResponseCode.Ok,
            DcEvseStatus = Status.Of(Session, facts),
            EvsePresentVoltage = DinValues.Volts(facts.Supply.PresentVolts),
        };
        var report = new SeccEffect.Reported(Reports.Of(request.DcEvStatus));
        return TargetVolts == volts
            ? Answer(response, this, facts, report)
            : Answer(response, this with { TargetVolts = volts }, facts, new SeccEffect.PreCharge(volts, request.EvTargetCurrent.Number()), report);
    }

    private SeccTransition Start(PowerDeliveryReq request, SeccFacts facts)
    {
        if (TargetVolts is not { } target || Math.Abs(facts.Supply.PresentVolts - target) > ToleranceVolts)
        {
            return Refuse(request, ResponseCode.FailedEvsePresentVoltageToLow, facts);        // (DIN 70121 9.4)
        }

        if (facts.Supply.Fault != SupplyFault.None)
        {
            return Refuse(request, ResponseCode.FailedPowerDeliveryNotApplied, facts);
        }

        var profile = Schedules.ProfileOf(request, Session.Offers[0]);
        var session = Session with { SequenceDue = null, IsPowered = true };
        var closing = new ContactorClosing(session, request, facts.Now + facts.Settings.Timing.DinContactor);
        return closing.Proceed(facts, new SeccEffect.Chosen(profile), new SeccEffect.CloseContactor());
    }
}
