using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The voltage is brought to that of the battery, then the car may switch on.</summary>
internal sealed record PreCharge(V20Session Session) : PowerSwitch(Session)
{
    // The battery is joined to the supply only when their voltages are this near to each other.
    private const double ToleranceVolts = 20;

    private double? TargetVolts { get; init; }

    protected override bool IsReady(SeccFacts facts) =>
        TargetVolts is { } target && Math.Abs(facts.Supply.PresentVolts - target) <= ToleranceVolts;

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        DcPreChargeReq charge => Charge(charge, facts),
        PowerDeliveryReq delivery => Switch(delivery, received, facts),
        _ => null,
    };

    private SeccTransition Charge(DcPreChargeReq request, SeccFacts facts)
    {
        var volts = request.EvTargetVoltage.Number();
        if (facts.Supply.Fault != SupplyFault.None || volts < 0 || volts > facts.Supply.Limits.MostVolts)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (ISO 15118-20 8.3.4)
        }

        var response = new DcPreChargeRes
        {
            Header = Header(Session, facts), ResponseCode = ResponseCode.Ok, EvsePresentVoltage = V20Values.Of(facts.Supply.PresentVolts),
        };
        return TargetVolts == volts
            ? Answer(response, this, facts)
            : Answer(response, this with { TargetVolts = volts }, facts, new SeccEffect.PreCharge(volts, PreChargeAmperes));
    }

    // ISO 15118-20 cars do not say how much: hardly any current flows while voltages are brought together.
    private const double PreChargeAmperes = 2;
}
