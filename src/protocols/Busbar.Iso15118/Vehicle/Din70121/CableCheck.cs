using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Din70121;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The station checks the insulation.</summary>
internal sealed record CableCheck(DinSession Session) : DinState(Session)
{
    internal static EvccTransition Begin(DinSession session, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var next = new CableCheck(session) { Limit = new Deadline(TimerKind.CableCheck, facts.Now + facts.Settings.Timing.CableCheck) };
        return Request(RequestOf(facts), next, facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) => response is not CableCheckRes check ? null
        : facts.Vehicle.Wish is VehicleWish.Stop or VehicleWish.Pause || SupplyReports.With(check.DcEvseStatus).Notice == SupplyNotice.Stop ? Stop(facts)
        : check.EvseProcessing != EvseProcessing.Finished ? Later(facts.Settings.Timing.PollPace, facts)
        : check.DcEvseStatus.EvseIsolationStatus is IsolationLevel.Valid or IsolationLevel.Warning ? PreCharge.Begin(Session, facts)
        : Stop(facts);

    protected override EvccTransition Again(EvccFacts facts) => Request(RequestOf(facts), this, facts);

    private static CableCheckReq RequestOf(EvccFacts facts) => new() { DcEvStatus = Statuses.Of(facts.Vehicle, isReady: true) };
}
