using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Station.V20;

/// <summary>The supply is off; only SessionStop may come.</summary>
internal sealed record SessionStop(V20Session Session) : V20State(Session)
{
    protected override SeccTransition? Accept(V2GRequest request, SeccEvent.Received received, SeccFacts facts) => null;
}
