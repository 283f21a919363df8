using Busbar.Iso15118.Sessions;

namespace Busbar.Iso15118.Vehicle;

/// <summary>Nothing happens any more; whatever still comes is ignored.</summary>
internal sealed record SessionOver : EvccState
{
    public override bool IsOver => true;

    public override Deadline? Deadline => null;

    public override EvccTransition On(EvccEvent evt, EvccFacts facts) => new(this);
}
