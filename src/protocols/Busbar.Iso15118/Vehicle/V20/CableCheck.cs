using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The station checks the insulation.</summary>
internal sealed record CableCheck(V20Session Session) : V20State(Session)
{
    internal static EvccTransition Begin(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var next = new CableCheck(session) { Limit = new Deadline(TimerKind.CableCheck, facts.Now + facts.Settings.Timing.CableCheck) };
        return next.Ask(facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) => response is not DcCableCheckRes check ? null
        : facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause ? Stop(facts)
        : check.EvseProcessing != Processing.Finished ? Later(facts.Settings.Timing.PollPace, facts)
        : PreCharge.Begin(Session, facts);

    protected override EvccTransition Again(EvccFacts facts) => Ask(facts);

    private EvccTransition Ask(EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(new DcCableCheckReq { Header = Header(Session, facts) }, this, facts, effects);
}
