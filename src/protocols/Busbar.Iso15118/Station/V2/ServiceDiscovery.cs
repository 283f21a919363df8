using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car asks what there is.</summary>
internal sealed record ServiceDiscovery(V2Session Session) : V2State(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not ServiceDiscoveryReq discovery)
        {
            return null;
        }

        var response = new ServiceDiscoveryRes
        {
            ResponseCode = ResponseCode.Ok,
            PaymentOptionList = new PaymentOptionList { PaymentOptions = Catalogue.Payments(facts, Session.Resumed) }, // [V2G2-741]
            ChargeService = Catalogue.Charging(facts),
            ServiceList = Catalogue.Others(discovery, facts),
        };
        return Answer(response, new ServiceSelection(Session), facts);                        // (ISO 15118-2 8.8.4)
    }
}
