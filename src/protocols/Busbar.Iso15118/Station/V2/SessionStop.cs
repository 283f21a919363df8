using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Station.V2;

/// <summary>The supply is off; only SessionStop may come.</summary>
internal sealed record SessionStop(V2Session Session) : V2State(Session)
{
    protected override SeccTransition? Accept(BodyElement request, V2GMessage message, SeccEvent.Received received, SeccFacts facts) => null;
}
