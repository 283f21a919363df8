using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The voltage is brought to that of the battery, then the car may switch on.</summary>
internal sealed record PreCharge(V2Session Session) : PowerSwitch(Session)
{
    // The battery is joined to the supply only when their voltages are this near to each other.
    private const double ToleranceVolts = 20;

    private double? TargetVolts { get; init; }

    internal static bool IsReached(V2State state, SeccFacts facts) =>
        state is PreCharge { TargetVolts: { } target } && Math.Abs(facts.Supply.PresentVolts - target) <= ToleranceVolts;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        PreChargeReq charge => Charge(charge, facts),
        PowerDeliveryReq { ChargeProgress: not ChargeProgress.Renegotiate } delivery => Switch(delivery, facts), // (ISO 15118-2 8.8.4)
        _ => null,
    };

    private SeccTransition Charge(PreChargeReq request, SeccFacts facts)
    {
        var volts = request.EvTargetVoltage.Number();
        if (facts.Supply.Fault != SupplyFault.None || volts < 0 || volts > facts.Supply.Limits.MostVolts)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (ISO 15118-2 8.4.5.3)
        }

        var response = new PreChargeRes
        {
            ResponseCode = ResponseCode.Ok,
            DcEvseStatus = Status.Dc(Session, facts),
            EvsePresentVoltage = V2Values.Volts(facts.Supply.PresentVolts),
        };
        var report = new SeccEffect.Reported(Reports.Of(request.DcEvStatus));
        return TargetVolts == volts
            ? Answer(response, this, facts, report)
            : Answer(response, this with { TargetVolts = volts }, facts, new SeccEffect.PreCharge(volts, request.EvTargetCurrent.Number()), report);
    }
}
