using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Vehicle.V2;

/// <summary>The car says that it leaves, or pauses.</summary>
internal sealed record SessionStop(V2Session Session, bool IsPause) : V2State(Session)
{
    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts)
    {
        if (response is not SessionStopRes)
        {
            return null;
        }

        var outcome = IsPause                                                                 // [V2G2-740]
            ? new SessionOutcome(SessionEnd.Paused, "the driver paused", Session.Pause())
            : new SessionOutcome(SessionEnd.Terminated, "the car ended the session");
        return new EvccTransition(new SessionOver(), new EvccEffect.End(outcome));
    }
}
