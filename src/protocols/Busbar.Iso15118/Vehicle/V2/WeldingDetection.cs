using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car looks whether its contactors have opened.</summary>
internal sealed record WeldingDetection(V2Session Session, int Left) : V2State(Session)
{
    internal static EvccTransition Begin(V2Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var state = new WeldingDetection(session, facts.Settings.WeldingChecks);
        return state.Left == 0 ? state.Stop(facts, effects) : state.Ask(facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not WeldingDetectionRes ? null
        : Left > 1 ? (this with { Left = Left - 1 }).Later(facts.Settings.Timing.PollPace, facts) // [V2G2-620]
        : Stop(facts);

    protected override EvccTransition Again(EvccFacts facts) => Ask(facts);

    private EvccTransition Ask(EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(new WeldingDetectionReq { DcEvStatus = Statuses.Of(facts.Vehicle, isReady: false) }, this, facts, effects);
}
