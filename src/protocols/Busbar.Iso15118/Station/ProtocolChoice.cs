using Busbar.Iso15118.AppProtocol;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>The protocol that the station takes of those a car offers.</summary>
internal sealed record ProtocolChoice(SessionProtocol Protocol, byte SchemaId, bool HasSameMinor)
{
    /// <summary>The best-ranked offer of those that this EVSE can really serve over this connection [V2G20-167].</summary>
    internal static ProtocolChoice? Among(IReadOnlyList<OfferedAppProtocol> offers, SeccFacts facts)
    {
        ProtocolChoice? best = null;
        var rank = byte.MaxValue;
        foreach (var offer in offers)
        {
            if (offer.Priority < rank && Served(offer, facts) is { } served)
            {
                rank = offer.Priority;
                best = new ProtocolChoice(served, offer.SchemaId, offer.VersionNumberMinor == served.Minor);
            }
        }

        return best;
    }

    private static SessionProtocol? Served(OfferedAppProtocol offer, SeccFacts facts)
    {
        foreach (var known in facts.Settings.Protocols)
        {
            if (known.Namespace == offer.ProtocolNamespace && known.Major == offer.VersionNumberMajor && CanServe(known, facts))
            {
                return known;
            }
        }

        return null;
    }

    private static bool CanServe(SessionProtocol protocol, SeccFacts facts)
    {
        var services = facts.Settings.Services;
        if (protocol.IsV20 && facts.Settings.RequiresMutualTls13 && !facts.Security.IsMutualTls13)
        {
            return false;
        }

        return protocol == SessionProtocol.V20Ac ? services.Any(service => !service.IsDirectCurrent())
            : protocol == SessionProtocol.V20Dc ? services.Any(service => service.IsDirectCurrent())
            : protocol == SessionProtocol.Din70121 ? services.Contains(EnergyService.Dc) && facts.Settings.AcceptsExternalPayment
            : services.Contains(EnergyService.Dc) || services.Contains(EnergyService.Ac);
    }
}
