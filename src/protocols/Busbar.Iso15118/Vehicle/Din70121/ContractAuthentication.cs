using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The station decides whether the driver may charge.</summary>
internal sealed record ContractAuthentication(DinSession Session) : DinState(Session)
{
    internal static EvccTransition Begin(DinSession session, EvccFacts facts)
    {
        var next = new ContractAuthentication(session) { Limit = new Deadline(TimerKind.Ongoing, facts.Now + facts.Settings.Timing.Ongoing) };
        return Request(new ContractAuthenticationReq(), next, facts);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not ContractAuthenticationRes authentication ? null
        : facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause ? Stop(facts)
        : authentication.EvseProcessing == EvseProcessing.Finished ? ChargeParameterDiscovery.Begin(Session, facts, new EvccEffect.Authorized())
        : Later(facts.Settings.Timing.PollPace, facts);

    protected override EvccTransition Again(EvccFacts facts) => Request(new ContractAuthenticationReq(), this, facts);
}
