using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>A session is set up.</summary>
internal sealed record SessionSetup(DinSession Session) : DinState(Session)
{
    private static readonly Octets NewSession = new byte[8];

    protected override bool KnowsSession => false;

    internal static EvccTransition Begin(DateTimeOffset setupDue, EvccFacts facts, params IReadOnlyList<EvccEffect> effects)
    {
        var session = new DinSession(NewSession, facts.Now + facts.Settings.Timing.ReadyToCharge);
        var next = new SessionSetup(session) { Limit = new Deadline(TimerKind.CommunicationSetup, setupDue) };
        return Request(new SessionSetupReq { EvccId = facts.Settings.HardwareAddress }, next, facts, effects);
    }

    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not SessionSetupRes setup)
        {
            return null;
        }

        if (message.Header.SessionId.Span.IndexOfAnyExcept((byte)0) < 0)
        {
            return Leave(SessionEnd.Refused, "no number for the session");                    // (DIN 70121 9.3)
        }

        var session = Session with { Id = message.Header.SessionId };
        return Request(
            new ServiceDiscoveryReq(), new ServiceDiscovery(session), facts, new EvccEffect.Opened(session.Id, setup.EvseId.ToHex(), IsResumed: false));
    }
}
