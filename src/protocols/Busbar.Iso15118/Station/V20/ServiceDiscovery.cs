using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The car asks what there is.</summary>
internal sealed record ServiceDiscovery(V20Session Session) : V20State(Session)
{
    internal static ServiceDiscoveryRes Response(ResponseCode code, ServiceIdList? known, V20Session session, SeccFacts facts)
    {
        var energy = Catalogue.Energy(session, facts).Where(service => IsKnown(known, (ushort)service)).ToList();
        var others = Catalogue.Others(facts).Where(service => IsKnown(known, service.Id)).Select(s => new Service { ServiceId = s.Id, FreeService = s.IsFree }).ToList();
        if (energy.Count == 0)
        {
            energy = [.. Catalogue.Energy(session, facts)];
        }

        return new ServiceDiscoveryRes
        {
            Header = Headers.Of(session, facts),
            ResponseCode = code,
            ServiceRenegotiationSupported = facts.Settings.AllowsServiceRenegotiation,        // [V2G20-1644]
            EnergyTransferServiceList = new ServiceList
            {
                Services = energy.Count == 0
                    ? [new Service { ServiceId = (ushort)EnergyService.Dc, FreeService = false }]
                    : [.. energy.Select(service => new Service { ServiceId = (ushort)service, FreeService = false })],
            },
            VasList = others.Count == 0 ? null : new ServiceList { Services = others },
        };
    }

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => request is ServiceDiscoveryReq discovery
        ? Answer(Response(ResponseCode.Ok, discovery.SupportedServiceIds, Session, facts), new ServiceSelection(Session), facts)
        : null;

    private static bool IsKnown(ServiceIdList? known, ushort id) => known is null || known.ServiceIds.Contains(id);
}
