using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The car looks whether its contactors have opened.</summary>
internal sealed record WeldingDetection(DinSession Session, int Left) : DinState(Session)
{
    internal static EvccTransition Begin(DinSession session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var state = new WeldingDetection(session, facts.Settings.WeldingChecks);
        return state.Left == 0 ? state.Stop(facts, effects) : state.Ask(facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not WeldingDetectionRes ? null
        : Left > 1 ? (this with { Left = Left - 1 }).Later(facts.Settings.Timing.PollPace, facts) // (DIN 70121 9.7)
        : Stop(facts);

    protected override EvccTransition Again(EvccFacts facts) => Ask(facts);

    private EvccTransition Ask(EvccFacts facts, params IReadOnlyList<EvccEffect> effects) =>
        Request(new WeldingDetectionReq { DcEvStatus = Statuses.Of(facts.Vehicle, isReady: false) }, this, facts, effects);
}
