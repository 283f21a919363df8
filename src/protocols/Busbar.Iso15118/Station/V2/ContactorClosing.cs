using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The car has asked for energy; the pilot must say that it is ready, and the contactor must close.</summary>
internal sealed record ContactorClosing(V2Session Session, PowerDeliveryReq Request, DateTimeOffset Since) : V2State(Session)
{
    private DateTimeOffset? PilotDue { get; init; }

    private DateTimeOffset ContactorDue { get; init; }

    public override Deadline? Deadline =>
        PilotDue is { } due ? new Deadline(TimerKind.ControlPilot, due) : new Deadline(TimerKind.Performance, ContactorDue);

    protected override bool MayStop => false;

    internal SeccTransition Proceed(SeccFacts facts, params IReadOnlyList<SeccEffect> effects)
    {
        var timing = facts.Settings.Timing;
        var hasPilot = facts.Supply.Pilot is PilotState.Unknown or PilotState.C or PilotState.D;
        if (hasPilot && facts.Supply.IsContactorClosed)
        {
            var response = new PowerDeliveryRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(Session, facts) };
            V2State next = Session.IsDirectCurrent ? new CurrentDemand(Session) : new ChargingStatus(Session);
            return Answer(response, next, facts, effects);                                    // [V2G2-860]
        }

        var waiting = this with { PilotDue = hasPilot ? null : Since + timing.ControlPilot, ContactorDue = Since + timing.Contactor };
        return new SeccTransition(waiting, effects);
    }

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => null;

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        evt is SeccEvent.SupplyChanged ? Proceed(facts) : new SeccTransition(this);

    // [V2G2-847] for the pilot, [V2G2-862] for the contactor.
    protected override SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => Refuse(
        Request, timer == TimerKind.ControlPilot ? ResponseCode.FailedPowerDeliveryNotApplied : ResponseCode.FailedContactorError, facts);
}
