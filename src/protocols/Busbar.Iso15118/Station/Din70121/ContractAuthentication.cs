using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>Whether the driver may charge is being decided; the car asks until it is.</summary>
internal sealed record ContractAuthentication(DinSession Session) : DinState(Session)
{
    private AuthorizationVerdict Verdict { get; init; }

    private DateTimeOffset? Since { get; init; }

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts)
    {
        if (request is not ContractAuthenticationReq)
        {
            return null;
        }

        var asked = this with { Since = Since ?? facts.Now };
        var isLate = facts.Now - asked.Since >= facts.Settings.Timing.Ongoing;
        return Verdict switch
        {
            AuthorizationVerdict.Accepted => Answer(Response(EvseProcessing.Finished), new ChargeParameterDiscovery(Session), facts), // (DIN 70121 9.7)
            AuthorizationVerdict.Pending when !isLate => Answer(Response(EvseProcessing.Ongoing), asked, facts),
            _ => Refuse(request, ResponseCode.Failed, facts),
        };
    }

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Authorized authorized ? this with { Verdict = authorized.Verdict } : this);

    private static ContractAuthenticationRes Response(EvseProcessing processing) => new() { ResponseCode = ResponseCode.Ok, EvseProcessing = processing };
}
