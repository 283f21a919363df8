using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car asks for details of services and then chooses.</summary>
internal sealed record ServiceSelection(V2Session Session) : V2State(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        ServiceDetailReq detail => Catalogue.Detail(detail.ServiceId, facts) is { } response
            ? Answer(response, this, facts)                                                   // [V2G2-422]
            : Refuse(request, ResponseCode.FailedServiceIdInvalid, facts),                    // [V2G2-425]
        PaymentServiceSelectionReq selection => Select(selection, facts),
        _ => null,
    };

    private SeccTransition Select(PaymentServiceSelectionReq request, SeccFacts facts)
    {
        var services = request.SelectedServiceList.SelectedServices;
        var code = !Catalogue.Payments(facts, Session.Resumed).Contains(request.SelectedPaymentOption) ? ResponseCode.FailedPaymentSelectionInvalid
            : !services.Any(service => service.ServiceId == Catalogue.ChargingId) ? ResponseCode.FailedNoChargeServiceSelected
            : !services.All(service => Catalogue.IsOffered(service, facts)) ? ResponseCode.FailedServiceSelectionInvalid
            : ResponseCode.Ok;
        if (code != ResponseCode.Ok)
        {
            return Refuse(request, code, facts);                                              // (ISO 15118-2 8.4.3)
        }

        var response = new PaymentServiceSelectionRes { ResponseCode = code };
        return request.SelectedPaymentOption == PaymentOption.Contract
            ? Answer(response, new ContractDetails(Session with { HasContract = true }, MayInstall: true), facts) // (ISO 15118-2 8.8.4)
            : Answer(response, new Authorization(Session with { HasContract = false }), facts, new SeccEffect.Authorize(null));
    }
}
