using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The car asks for the variants of services and then chooses.</summary>
internal sealed record ServiceSelection(V20Session Session) : V20State(Session)
{
    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request switch
    {
        ServiceDetailReq detail => Describe(detail, facts),
        ServiceSelectionReq selection => Select(selection, facts),
        _ => null,
    };

    private SeccTransition Describe(ServiceDetailReq request, SeccFacts facts) =>
        Catalogue.Detail(request.ServiceId, Session, facts) is { } list
            ? Answer(                                                                         // [V2G20-464]
                new ServiceDetailRes
                {
                    Header = Header(Session, facts), ResponseCode = ResponseCode.Ok, ServiceId = request.ServiceId, ServiceParameterList = list,
                },
                this, facts)
            : Refuse(request, ResponseCode.FailedServiceIdInvalid, facts);                    // [V2G20-464]

    private SeccTransition Select(ServiceSelectionReq request, SeccFacts facts)
    {
        var energy = request.SelectedEnergyTransferService;
        if (!Catalogue.Energy(Session, facts).Contains((EnergyService)energy.ServiceId))
        {
            return Refuse(request, ResponseCode.FailedNoEnergyTransferServiceSelected, facts); // (ISO 15118-20 8.3.4)
        }

        IEnumerable<SelectedService> all = [energy, .. request.SelectedVasList?.SelectedServices ?? []];
        if (!all.All(service => IsOffered(service, facts)))
        {
            return Refuse(request, ResponseCode.FailedServiceSelectionInvalid, facts);        // (ISO 15118-20 8.3.4)
        }

        var session = Session with { Service = (EnergyService)energy.ServiceId, IsDynamic = Catalogue.IsDynamic(energy.ParameterSetId) };
        var response = new ServiceSelectionRes { Header = Header(Session, facts), ResponseCode = ResponseCode.Ok };
        return Answer(response, new ChargeParameterDiscovery(session), facts);
    }

    private bool IsOffered(SelectedService selected, SeccFacts facts) =>
        Catalogue.Detail(selected.ServiceId, Session, facts)?.ParameterSets.Any(set => set.ParameterSetId == selected.ParameterSetId) == true;
}
