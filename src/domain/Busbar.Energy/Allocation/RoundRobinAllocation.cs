using Busbar.Energy.Network;

namespace Busbar.Energy.Allocation;

/// <summary>Raises sessions in turn by one step, in order of arrival, until nobody can rise any further.</summary>
public sealed class RoundRobinAllocation(ElectricalNetwork network, double stepAmperes = 1) : IAllocation
{
    private readonly Headroom _headroom = new(network);
    private readonly Queue<int> _turn = new();

    /// <inheritdoc/>
    public void Allocate(int now, ReadOnlySpan<SessionState> sessions, Span<double> amperes)
    {
        _headroom.Clear();
        amperes.Clear();
        FillTurn(sessions);
        while (_turn.TryDequeue(out var i))
        {
            var wanted = Math.Min(sessions[i].MaxAmperes, sessions[i].Remaining);
            var step = Math.Min(stepAmperes, wanted - amperes[i]);
            if (step <= 0 || _headroom.Room(sessions[i].Load, step) < step)
            {
                continue;
            }

            _headroom.Place(sessions[i].Load, step);
            amperes[i] += step;
            _turn.Enqueue(i);
        }
    }

    private void FillTurn(ReadOnlySpan<SessionState> sessions)
    {
        var order = new (int Arrival, int Index)[sessions.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = (sessions[i].Arrival, i);
        }

        Array.Sort(order);
        foreach (var (_, index) in order)
        {
            _turn.Enqueue(index);
        }
    }
}
