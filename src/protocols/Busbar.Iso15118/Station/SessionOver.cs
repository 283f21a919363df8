using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Station;

/// <summary>Nothing happens any more; whatever still comes is ignored.</summary>
internal sealed record SessionOver : SeccState
{
    public override bool IsOver => true;

    public override Deadline? Deadline => null;

    public override SeccTransition On(SeccEvent evt, SeccFacts facts) => new(this);
}
