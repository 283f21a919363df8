using Busbar.Energy.Network;

namespace Busbar.Energy.Allocation;

/// <summary>
/// Serves sessions one after the other in an order, each with the largest current that keeps every constraint. Where a constraint
/// binds, the current is cut to a grid of at most <paramref name="resolutionAmperes"/>, as a search by halves would.
/// </summary>
public sealed class SortedAllocation(ElectricalNetwork network, SessionOrder order, double resolutionAmperes = 0.01) : IAllocation
{
    private readonly Headroom _headroom = new(network);
    private (double Rank, int Index)[] _queue = [];

    /// <inheritdoc/>
    public void Allocate(int now, ReadOnlySpan<SessionState> sessions, Span<double> amperes)
    {
        if (_queue.Length < sessions.Length)
        {
            _queue = new (double, int)[sessions.Length];
        }

        for (var i = 0; i < sessions.Length; i++)
        {
            _queue[i] = (order.Rank(sessions[i], now), i);
        }

        Array.Sort(_queue, 0, sessions.Length);
        _headroom.Clear();
        foreach (var (_, i) in _queue.AsSpan(0, sessions.Length))
        {
            var session = sessions[i];
            var wanted = Math.Min(session.MaxAmperes, session.Remaining);
            amperes[i] = OnGrid(_headroom.Room(session.Load, wanted), wanted);
            _headroom.Place(session.Load, amperes[i]);
        }
    }

    private double OnGrid(double room, double wanted)
    {
        if (room >= wanted)
        {
            return wanted;
        }

        var step = wanted;
        while (step > resolutionAmperes)
        {
            step /= 2;
        }

        return Math.Floor(room / step) * step;
    }
}
