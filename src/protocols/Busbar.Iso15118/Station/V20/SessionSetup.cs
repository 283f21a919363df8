using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>A session is set up, or a paused one goes on.</summary>
internal sealed record SessionSetup(V20Session Session) : V20State(Session)
{
    public override Deadline? Deadline => new(TimerKind.CommunicationSetup, Session.SetupDue);

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not SessionSetupReq setup)
        {
            return null;
        }

        var resumed = facts.Paused is { } paused && paused.Protocol == Session.Protocol.Namespace && paused.SessionId == setup.Header.SessionId
            ? paused
            : null;
        var session = Session with { Id = resumed?.SessionId ?? SessionNumbers.Session(facts.Chance), Resumed = resumed }; // [V2G20-2621]
        var response = new SessionSetupRes
        {
            Header = Header(session, facts),
            ResponseCode = resumed is null ? ResponseCode.OkNewSessionEstablished : ResponseCode.OkOldSessionJoined,
            EvseId = facts.Settings.EvseId,
        };
        var next = new AuthorizationSetup(session);
        return next.Answer(response, next, facts, new SeccEffect.Opened(session.Id, setup.EvccId, resumed is not null));
    }
}
