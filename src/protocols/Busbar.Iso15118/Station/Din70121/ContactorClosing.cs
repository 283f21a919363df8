using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>The car has asked for energy and the contactor must close.</summary>
internal sealed record ContactorClosing(DinSession Session, PowerDeliveryReq Request, DateTimeOffset Due) : DinState(Session)
{
    public override Deadline? Deadline => new(TimerKind.Performance, Due);

    protected override bool MayStop => false;

    internal SeccTransition Proceed(SeccFacts facts, params IReadOnlyList<SeccEffect> effects) => facts.Supply.IsContactorClosed
        ? Answer(                                                                             // (DIN 70121 9.7)
            new PowerDeliveryRes { ResponseCode = ResponseCode.Ok, EvseStatus = Status.Of(Session, facts) }, new CurrentDemand(Session), facts, effects)
        : new SeccTransition(this, effects);

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts) => null;

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        evt is SeccEvent.SupplyChanged ? Proceed(facts) : new SeccTransition(this);

    protected override SeccTransition OnElapsed(TimerKind timer, SeccFacts facts) => Refuse(Request, ResponseCode.FailedPowerDeliveryNotApplied, facts);
}
