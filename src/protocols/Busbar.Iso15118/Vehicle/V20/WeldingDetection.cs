using Busbar.Iso15118.V20;
using Busbar.Iso15118.V20.Dc;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car looks whether its contactors have opened.</summary>
internal sealed record WeldingDetection(V20Session Session, int Left) : V20State(Session)
{
    internal static EvccTransition Begin(V20Session session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var state = new WeldingDetection(session, facts.Settings.WeldingChecks);
        return state.Left == 0 ? state.Stop(facts, effects) : state.Ask(facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) => response is not DcWeldingDetectionRes ? null
        : Left > 1 ? (this with { Left = Left - 1 }).Later(facts.Settings.Timing.PollPace, facts)
        : Stop(facts);

    protected override EvccTransition Again(EvccFacts facts) => Ask(facts);

    private EvccTransition Ask(EvccFacts facts, params IReadOnlyList<EvccEffect> effects) => Request(
        new DcWeldingDetectionReq { Header = Header(Session, facts), EvProcessing = Left > 1 ? Processing.Ongoing : Processing.Finished }, this, facts, effects);
}
