using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>A session is set up, or a paused one goes on.</summary>
internal sealed record SessionSetup(V2Session Session) : V2State(Session)
{
    private static readonly Octets NewSession = new byte[8];

    protected override bool KnowsSession => false;

    internal static EvccTransition Begin(DateTimeOffset setupDue, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var session = new V2Session(facts.Settings.Paused?.SessionId ?? NewSession);          // [V2G2-740]
        var next = new SessionSetup(session) { Limit = new Deadline(TimerKind.CommunicationSetup, setupDue) };
        return Request(new SessionSetupReq { EvccId = facts.Settings.HardwareAddress }, next, facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not SessionSetupRes setup)
        {
            return null;
        }

        var isResumed = setup.ResponseCode == ResponseCode.OkOldSessionJoined;
        if (message.Header.SessionId.Span.IndexOfAnyExcept((byte)0) < 0 || (isResumed && message.Header.SessionId != Session.Id))
        {
            return Leave(SessionEnd.Refused, "no number for the session");                    // (ISO 15118-2 8.4.2)
        }

        var session = Session with { Id = message.Header.SessionId, IsResumed = isResumed };
        return Request(
            new ServiceDiscoveryReq(), new ServiceDiscovery(session), facts, new EvccEffect.Opened(session.Id, setup.EvseId, isResumed));
    }
}
