using Busbar.Iso15118.Quantities;
using Busbar.Iso15118.V20.Dc;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The supply is off; the car may look for welded contactors and then leaves.</summary>
internal sealed record WeldingDetection(V20Session Session) : V20State(Session)
{
    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) =>
        request is DcWeldingDetectionReq ? Answer(Response(facts), this, facts) : null;

    private DcWeldingDetectionRes Response(SeccFacts facts) => new()
    {
        Header = Header(Session, facts), ResponseCode = ResponseCode.Ok, EvsePresentVoltage = V20Values.Of(facts.Supply.PresentVolts),
    };
}
