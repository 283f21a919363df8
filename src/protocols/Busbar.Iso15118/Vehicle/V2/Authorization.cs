using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The station decides whether the car may charge.</summary>
internal sealed record Authorization(V2Session Session) : V2State(Session)
{
    private const string Id = "id1";

    internal static EvccTransition Begin(V2Session session, EvccFacts facts) => Request(new AuthorizationReq(), new Authorization(session), facts);

    internal static EvccTransition Prove(V2Session session, Octets challenge, EvccFacts facts)
    {
        var request = new AuthorizationReq { Id = Id, GenChallenge = challenge };
        var next = new Authorization(session) { Limit = OngoingLimit(facts) };
        return Send(facts.Credentials!.Sign(MessageOf(request, session)), next, facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not AuthorizationRes authorization)
        {
            return null;
        }

        if (facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause)
        {
            return Stop(facts);
        }

        if (authorization.EvseProcessing == EvseProcessing.Finished)
        {
            return ChargeParameterDiscovery.Begin(Session, facts, new EvccEffect.Authorized());
        }

        // A driver may look for his card as long as he likes; a station that computes may not [V2G2-854].
        Deadline? limit = authorization.EvseProcessing == EvseProcessing.Ongoing ? Limit ?? OngoingLimit(facts) : null;
        return (this with { Limit = limit }).Later(facts.Settings.Timing.PollPace, facts);
    }

    // While the station is busy the request is repeated, empty [V2G2-684].
    protected override EvccTransition Again(EvccFacts facts) => Request(new AuthorizationReq(), this, facts);

    private static Deadline OngoingLimit(EvccFacts facts) => new(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing);
}
