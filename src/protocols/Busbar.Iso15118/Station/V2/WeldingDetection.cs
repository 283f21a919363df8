using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The supply is off; the car may look for welded contactors and then leaves.</summary>
internal sealed record WeldingDetection(V2Session Session) : V2State(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) =>
        request is WeldingDetectionReq
            ? Answer(Response(facts), this, facts)                                            // [V2G2-601]
            : null;

    private WeldingDetectionRes Response(SeccFacts facts) => new()
    {
        ResponseCode = ResponseCode.Ok,
        DcEvseStatus = Status.Dc(Session, facts),
        EvsePresentVoltage = V2Values.Volts(facts.Supply.PresentVolts),
    };
}
