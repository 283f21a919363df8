using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>Schedules are agreed on; the car may switch on, or go on with the new ones.</summary>
internal sealed record PowerReady(V20Session Session) : PowerSwitch(Session)
{
    protected override bool MayStop => !Session.IsPowered;

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) =>
        request is PowerDeliveryReq delivery ? Switch(delivery, received, facts) : null;
}
