using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car asks for the variants of each service that it wants [V2G2-422].</summary>
internal sealed record ServiceDetail(V2Session Session, IReadOnlyList<ushort> Asked) : V2State(Session)
{
    /// <summary>Asks for the next service, or selects when there is none left.</summary>
    internal static EvccTransition Next(V2Session session, IReadOnlyList<ushort> asked, EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        asked.Count > 0
            ? Request(new ServiceDetailReq { ServiceId = asked[0] }, new ServiceDetail(session, asked), facts, effects)
            : PaymentServiceSelection.Select(session, facts, effects);

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not ServiceDetailRes detail || detail.ServiceId != Asked[0])
        {
            return null;
        }

        var chosen = new SelectedService { ServiceId = detail.ServiceId, ParameterSetId = VariantOf(detail, facts) };
        return Next(Session with { Others = [.. Session.Others, chosen] }, [.. Asked.Skip(1)], facts);
    }

    // The first variant is good enough, but certificates are either installed (1) or updated (2).
    private static short? VariantOf(ServiceDetailRes detail, EvccFacts facts)
    {
        var variants = detail.ServiceParameterList?.ParameterSets;
        if (variants is null)
        {
            return null;
        }

        var wanted = facts.Credentials?.Contract is null ? 1 : 2;
        return variants.FirstOrDefault(variant => detail.ServiceId == 2 && variant.ParameterSetId == wanted)?.ParameterSetId ?? variants[0].ParameterSetId;
    }
}
