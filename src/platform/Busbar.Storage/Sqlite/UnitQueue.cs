namespace Busbar.Storage.Sqlite;

/// <summary>A bounded queue with many producers and one consumer, which takes all that waits in one go.</summary>
internal sealed class UnitQueue(int capacity)
{
    private readonly object _gate = new(); // Monitor, because the consumer waits on it
    private List<PendingUnit> _waiting = [];
    private bool _isClosed;

    /// <summary>Whether the unit may wait; false when the queue is full or closed.</summary>
    public bool TryAdd(PendingUnit unit, out bool isClosed)
    {
        lock (_gate)
        {
            isClosed = _isClosed;
            if (_isClosed || _waiting.Count >= capacity)
                return false;
            unit.Depart();
            _waiting.Add(unit);
            if (_waiting.Count == 1)
                Monitor.Pulse(_gate);
            return true;
        }
    }

    /// <summary>Waits for units and swaps them for the emptied <paramref name="spare"/>; null when closed and drained.</summary>
    public List<PendingUnit>? Take(List<PendingUnit> spare)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_isClosed)
                    return null;
                Monitor.Wait(_gate);
            }

            (var taken, _waiting) = (_waiting, spare);
            return taken;
        }
    }

    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            Monitor.Pulse(_gate);
        }
    }
}
