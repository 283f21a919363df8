using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>A session is set up, or a paused one goes on.</summary>
internal sealed record SessionSetup(V20Session Session) : V20State(Session)
{
    private static readonly Octets NewSession = new byte[8];

    protected override bool KnowsSession => false;

    internal static EvccTransition Begin(SessionProtocol protocol, DateTimeOffset setupDue, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var session = new V20Session(protocol, facts.Settings.Paused?.SessionId ?? NewSession); // [V2G20-2122]
        var next = new SessionSetup(session) { Limit = new Deadline(TimerKind.CommunicationSetup, setupDue) };
        return Request(new SessionSetupReq { Header = Header(session, facts), EvccId = facts.Settings.VehicleId }, next, facts, effects);
    }

    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts)
    {
        if (response is not SessionSetupRes setup)
        {
            return null;
        }

        var id = setup.Header.SessionId;
        var isResumed = setup.ResponseCode == ResponseCode.OkOldSessionJoined;
        if (id.Span.IndexOfAnyExcept((byte)0) < 0 || (isResumed && id != Session.Id))
        {
            return Leave(SessionEnd.Refused, "no number for the session");                    // (ISO 15118-20 8.3.3)
        }

        var session = Session with { Id = id, IsResumed = isResumed };
        return Request(
            new AuthorizationSetupReq { Header = Header(session, facts) }, new AuthorizationSetup(session), facts,
            new EvccEffect.Opened(id, setup.EvseId, isResumed));
    }
}
