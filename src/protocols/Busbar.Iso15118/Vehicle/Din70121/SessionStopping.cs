using Busbar.Iso15118.Din70121;
using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle.Din70121;

/// <summary>The car says that it leaves.</summary>
internal sealed record SessionStopping(DinSession Session) : DinState(Session)
{
    protected override EvccTransition? Take(BodyElement response, V2GMessage message, EvccFacts facts) =>
        response is SessionStopRes ? Over(SessionEnd.Terminated, "the car ended the session") : null;
}
