namespace Busbar.Energy.Allocation;

/// <summary>Decides the currents of one period. Pure: the same input gives the same currents, and no constraint is ever exceeded.</summary>
public interface IAllocation
{
    /// <summary>Fills <paramref name="amperes"/> (one value a session, in order) for the period <paramref name="now"/>.</summary>
    void Allocate(int now, ReadOnlySpan<SessionState> sessions, Span<double> amperes);
}
