using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car says what it chose.</summary>
internal sealed record ServiceSelection(V20Session Session) : V20State(Session)
{
    internal static EvccTransition Select(V20Session session, EvccFacts facts)
    {
        var request = new ServiceSelectionReq
        {
            Header = Header(session, facts),
            SelectedEnergyTransferService = new SelectedService { ServiceId = (ushort)session.Service, ParameterSetId = session.ParameterSet },
            SelectedVasList = session.Others.Count == 0 ? null : new SelectedServiceList { SelectedServices = session.Others },
        };
        return Request(request, new ServiceSelection(session), facts, new EvccEffect.Selected(session.Service, session.HasContract, session.IsDynamic));
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) =>
        response is ServiceSelectionRes ? ChargeParameterDiscovery.Begin(Session, facts) : null;
}
