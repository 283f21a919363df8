using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The parameters of alternating current are agreed on; the car may switch on.</summary>
internal sealed record PowerReady(V2Session Session) : PowerSwitch(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        PowerDeliveryReq delivery => Switch(delivery, facts),                                 // [V2G2-570]
        _ => null,
    };
}
