using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The car chooses charging.</summary>
internal sealed record ServiceSelection(DinSession Session) : DinState(Session)
{
    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts)
    {
        if (request is not ServicePaymentSelectionReq selection)
        {
            return null;
        }

        var services = selection.SelectedServiceList.SelectedServices;
        var code = selection.SelectedPaymentOption != PaymentOption.ExternalPayment ? ResponseCode.FailedPaymentSelectionInvalid
            : services.Count == 0 || services.Any(service => service.ServiceId != ServiceDiscovery.ChargingId) ? ResponseCode.FailedServiceSelectionInvalid
            : ResponseCode.Ok;
        return code == ResponseCode.Ok
            ? Answer(new ServicePaymentSelectionRes { ResponseCode = code }, new ContractAuthentication(Session), facts, new SeccEffect.Authorize(null))
            : Refuse(request, code, facts);                                                   // (DIN 70121 9.4)
    }
}
