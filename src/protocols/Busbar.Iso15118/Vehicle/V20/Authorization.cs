using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Method = Busbar.Iso15118.V20.Authorization;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The station decides whether the car may charge; a contract that is not accepted leaves other means.</summary>
internal sealed record Authorization(V20Session Session) : V20State(Session)
{
    private const string Id = "id1";

    private AuthorizationReq? Asked { get; init; }

    internal static EvccTransition Begin(V20Session session, InstalledContract? contract, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var proves = contract is not null && facts.Settings.PrefersContract && facts.Security.IsTls && session.Methods.Contains(Method.PnC)
            && session.Challenge.Length > 0 && contract.Contract.SubCas.Count > 0;
        if (!proves && !session.Methods.Contains(Method.Eim))
        {
            return new Authorization(session).Stop(facts, effects);
        }

        // A contract that was just installed signs only from the next event on: the credentials must have it first.
        var next = new Authorization(session with { HasContract = proves });
        return effects.Any(effect => effect is EvccEffect.Install)
            ? next.Later(TimeSpan.Zero, facts, effects)
            : next.Ask(facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not AuthorizationRes authorization)
        {
            return null;
        }

        if (facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause)
        {
            return Stop(facts);
        }

        if (authorization.EvseProcessing != Processing.Finished)
        {
            return Later(facts.Settings.Timing.PollPace, facts);                              // [V2G20-1582]
        }

        if (authorization.ResponseCode is ResponseCode.Ok or ResponseCode.OkCertificateExpiresSoon)
        {
            return ServiceDiscovery.Begin(Session, facts, new EvccEffect.Authorized());
        }

        // [V2G20-2226]: what was tried in vain is not tried again.
        var tried = Session.HasContract ? Method.PnC : Method.Eim;
        return Begin(Session with { Methods = [.. Session.Methods.Where(method => method != tried)] }, null, facts);
    }

    protected override EvccTransition Again(EvccFacts facts) => Ask(facts);

    private EvccTransition Ask(EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var asked = Asked ?? (Session.HasContract ? Prove(facts) : new AuthorizationReq
        {
            Header = Header(Session, facts), SelectedAuthorizationService = Method.Eim, EimAReqAuthorizationMode = new EimAReqAuthorizationMode(),
        });
        var timing = facts.Settings.Timing;
        var patience = Session.HasContract ? timing.Ongoing : timing.OngoingCustomer;
        return Request(asked, this with { Asked = asked, Limit = Limit ?? new Deadline(TimerKind.Ongoing, facts.Now + patience) }, facts, effects);
    }

    private AuthorizationReq Prove(EvccFacts facts)
    {
        var mode = new PnCAReqAuthorizationMode
        {
            Id = Id, GenChallenge = Session.Challenge, ContractCertificateChain = facts.Credentials!.Contract!.Contract.Chain.ToContractCertificateChain(),
        };
        return facts.Credentials.Sign(new AuthorizationReq
        {
            Header = Header(Session, facts), SelectedAuthorizationService = Method.PnC, PnCAReqAuthorizationMode = mode,
        });
    }
}
