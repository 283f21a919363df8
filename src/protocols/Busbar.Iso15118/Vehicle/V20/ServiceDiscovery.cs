using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The station says what there is; the car takes the way of charging that it prefers.</summary>
internal sealed record ServiceDiscovery(V20Session Session) : V20State(Session)
{
    internal static EvccTransition Begin(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var known = Usable(session, facts).Select(service => (ushort)service).Concat(facts.Settings.WantedServices).ToList();
        var request = new ServiceDiscoveryReq
        {
            Header = Header(session, facts), SupportedServiceIds = known.Count == 0 ? null : new ServiceIdList { ServiceIds = known },
        };
        return Request(request, new ServiceDiscovery(session), facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not ServiceDiscoveryRes discovery)
        {
            return null;
        }

        var offered = discovery.EnergyTransferServiceList.Services.Select(service => (EnergyService)service.ServiceId).ToList();
        var usable = Usable(Session, facts).Where(offered.Contains).ToList();
        if (usable.Count == 0)
        {
            return Stop(facts);                                                               // nothing fits: leave in order
        }

        var others = discovery.VasList?.Services.Select(service => service.ServiceId).Where(id => facts.Settings.WantedServices.Contains(id)) ?? [];
        return ServiceDetail.Next(Session with { Service = usable[0] }, [(ushort)usable[0], .. others], facts);
    }

    private static IEnumerable<EnergyService> Usable(V20Session session, EvccFacts facts) =>
        facts.Settings.Services.Where(service => service.IsDirectCurrent() == (session.Protocol == SessionProtocol.V20Dc));
}
