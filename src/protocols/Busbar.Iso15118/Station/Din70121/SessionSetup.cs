using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station.Din70121;

/// <summary>A session is set up; DIN 70121 has no pause.</summary>
internal sealed record SessionSetup(DinSession Session) : DinState(Session)
{
    public override Deadline? Deadline => new(TimerKind.CommunicationSetup, Session.SetupDue);

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, SeccFacts facts)
    {
        if (request is not SessionSetupReq setup)
        {
            return null;
        }

        var session = Session with { Id = SessionNumbers.Session(facts.Chance) };
        var response = new SessionSetupRes
        {
            ResponseCode = ResponseCode.OkNewSessionEstablished,
            EvseId = EvseNumber.Of(facts.Settings.EvseId),
            DateTimeNow = facts.Now.ToUnixTimeSeconds(),
        };
        var next = new ServiceDiscovery(session);
        return next.Answer(response, next, facts, new SeccEffect.Opened(session.Id, setup.EvccId.ToHex(), IsResumed: false)); // (DIN 70121 9.7)
    }
}
