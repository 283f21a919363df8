using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Quantities;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The supply is off; the car may look for welded contactors and then leaves.</summary>
internal sealed record WeldingDetection(DinSession Session) : DinState(Session)
{
    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts) =>
        request is WeldingDetectionReq ? Answer(Response(facts), this, facts) : null;         // (DIN 70121 9.7)

    private WeldingDetectionRes Response(SeccFacts facts) => new()
    {
        ResponseCode = ResponseCode.Ok,
        DcEvseStatus = Status.Of(Session, facts),
        EvsePresentVoltage = DinValues.Volts(facts.Supply.PresentVolts),
    };
}
