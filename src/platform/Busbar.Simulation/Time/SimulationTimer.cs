namespace Busbar.Simulation;

/// <summary>A timer on the simulated clock.</summary>
internal sealed class SimulationTimer(SimulationClock clock, TimerCallback callback, object? state) : ITimer
{
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private bool _isDisposed;

    /// <summary>When it fires, in ticks since the start.</summary>
    public long Due { get; set; }

    /// <summary>Breaks ties: the order of setting.</summary>
    public long Sequence { get; set; }

    /// <summary>Its place in the heap, or -1.</summary>
    public int Place { get; set; } = -1;

    /// <summary>Ticks between firings, or 0.</summary>
    public long Period { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dueTime, Timeout.InfiniteTimeSpan);
        ArgumentOutOfRangeException.ThrowIfLessThan(period, Timeout.InfiniteTimeSpan);
        if (_isDisposed)
            return false;
        Period = Math.Max(0, period.Ticks); // like the system's timers, a zero or infinite period fires once
        clock.Set(this, dueTime);
        return true;
    }

    public void Fire()
    {
        if (_isDisposed)
            return;
        if (_context is null)
            callback(state);
        else
            ExecutionContext.Run(_context, static timer => ((SimulationTimer)timer!).Call(), this);
    }

    public string Describe() => $"timer {WorkItem.Name(callback)}";

    public void Dispose()
    {
        _isDisposed = true;
        clock.Set(this, Timeout.InfiniteTimeSpan);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private void Call() => callback(state);
}
