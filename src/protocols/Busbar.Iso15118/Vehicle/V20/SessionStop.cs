using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Vehicle.V20;

/// <summary>The car says that it leaves, pauses, or wants to choose services again.</summary>
internal sealed record SessionStop(V20Session Session) : V20State(Session)
{
    protected override EvccTransition? Take(V2GResponse response, EvccFacts facts) => response is not SessionStopRes ? null : Session.StopAs switch
    {
        ChargingSession.ServiceRenegotiation => ServiceDiscovery.Begin(                       // [V2G20-1477]
            Session with { StopAs = ChargingSession.Terminate, Others = [], Profile = null }, facts),
        ChargingSession.Pause => End(new SessionOutcome(SessionEnd.Paused, "the driver paused", Session.Pause())), // [V2G20-2122]
        _ => End(new SessionOutcome(SessionEnd.Terminated, "the car ended the session")),
    };

    private static EvccTransition End(SessionOutcome outcome) => new(new SessionOver(), new EvccEffect.End(outcome));
}
