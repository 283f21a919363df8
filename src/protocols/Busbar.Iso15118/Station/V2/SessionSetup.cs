using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>A session is set up, or a paused one goes on.</summary>
internal sealed record SessionSetup(V2Session Session) : V2State(Session)
{
    public override Deadline? Deadline => new(TimerKind.CommunicationSetup, Session.SetupDue);

    protected override bool MayStop => false;

    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts)
    {
        if (request is not SessionSetupReq setup)
        {
            return null;
        }

        var resumed = facts.Paused is { } paused && paused.Protocol == V2Namespaces.Definition && paused.SessionId == message.Header.SessionId
            ? paused
            : null;
        var session = Session with
        {
            Id = resumed?.SessionId ?? SessionNumbers.Session(facts.Chance),                  // [V2G2-740]
            Resumed = resumed,
        };
        var response = new SessionSetupRes
        {
            ResponseCode = resumed is null ? ResponseCode.OkNewSessionEstablished : ResponseCode.OkOldSessionJoined,
            EvseId = facts.Settings.EvseId,
            EvseTimeStamp = facts.Now.ToUnixTimeSeconds(),
        };
        var next = new ServiceDiscovery(session);
        return next.Answer(response, next, facts, new SeccEffect.Opened(session.Id, setup.EvccId.ToHex(), resumed is not null));
    }
}
