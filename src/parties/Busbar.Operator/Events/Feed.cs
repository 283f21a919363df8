namespace Busbar.Operator.Events;

/// <summary>Hands notices to whoever watches. A watcher that does not keep up is cut off; nobody else waits for it.</summary>
internal sealed class Feed
{
    // Enough for a browser that reconnects after a few seconds; older watchers load the page again.
    private const int Remembered = 512;

    private readonly Lock _gate = new();
    private readonly Notice?[] _ring = new Notice?[Remembered];
    private Watcher[] _watchers = [];
    private long _last;

    /// <summary>How many watch now.</summary>
    public int Watchers => _watchers.Length;

    public void Publish(Notice notice)
    {
        lock (_gate)
        {
            _last++;
            _ring[_last % Remembered] = notice;
            foreach (var watcher in _watchers)
                watcher.Offer(_last, notice);
        }
    }

    /// <summary>Starts to watch, first what was missed after <paramref name="lastSeen"/> as far as it is remembered.</summary>
    /// <param name="lastSeen">The number of the last notice that was seen; null to start with what comes.</param>
    /// <param name="most">How many may watch at once.</param>
    /// <returns>Null when too many watch already.</returns>
    public Watcher? Watch(long? lastSeen, int most)
    {
        lock (_gate)
        {
            if (_watchers.Length >= most)
                return null;
            var watcher = new Watcher(this);
            for (var number = Math.Max(lastSeen ?? _last, _last - Remembered) + 1; number <= _last; number++)
                watcher.Offer(number, _ring[number % Remembered]!);
            _watchers = [.. _watchers, watcher];
            return watcher;
        }
    }

    internal void Remove(Watcher watcher)
    {
        lock (_gate)
            _watchers = [.. _watchers.Where(w => w != watcher)];
    }
}
