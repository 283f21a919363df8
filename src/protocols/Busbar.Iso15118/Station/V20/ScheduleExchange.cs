using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The car says what it needs and gets schedules; it asks again while they are made.</summary>
internal sealed record ScheduleExchange(V20Session Session) : V20State(Session)
{
    /// <summary>The talk about schedules, which can also be held beside the charge loop.</summary>
    private ScheduleTalk Talk { get; init; } = new();

    // While energy flows the car must stop that first.
    protected override bool MayStop => !Session.IsPowered;

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is PowerDeliveryReq { ChargeProgress: ChargeProgress.Stop } && Session.IsPowered)
        {
            return new PowerReady(Session).On(received, facts);
        }

        if (request is not ScheduleExchangeReq exchange)
        {
            return null;
        }

        if (Talk.Ask(exchange, Session, facts) is not { } asked)
        {
            return Refuse(request, ResponseCode.Failed, facts);                               // (ISO 15118-20 8.3.4)
        }

        if (asked.Offers is not { } offers)
        {
            SeccEffect[] effects = Talk.Needs is null ? [new SeccEffect.Schedule(asked.Needs!)] : [];
            return Answer(Schedules.Ongoing(Session, facts), this with { Talk = asked }, facts, effects); // [V2G20-1582]
        }

        var session = Session with { Needs = asked.Needs, Offers = offers, Notice = WithoutRenegotiation(Session.Notice) };
        V20State next = session.Service.IsDirectCurrent() && !session.IsPowered ? new CableCheck(session) : new PowerReady(session);
        return Answer(Schedules.Finished(session, facts), next, facts);
    }

    internal static SupplyNotice WithoutRenegotiation(SupplyNotice notice) => notice == SupplyNotice.RenegotiateSchedule ? SupplyNotice.None : notice;

    protected override SeccTransition OnNews(SeccEvent evt, SeccFacts facts) =>
        new(evt is SeccEvent.Scheduled { Offers.Count: > 0 } made ? this with { Talk = Talk with { Offers = made.Offers } } : this);
}
