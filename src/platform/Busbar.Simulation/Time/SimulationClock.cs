namespace Busbar.Simulation;

/// <summary>A clock that its scheduler moves from timer to timer. Timers due at the same instant fire in the order in which they were set.</summary>
public sealed class SimulationClock : TimeProvider
{
    private readonly Lock _gate = new(); // in the lab, real threads set timers too
    private readonly TimerHeap _timers = new();
    private long _now;
    private long _sequence;

    internal SimulationClock(DateTimeOffset start) => Start = start.ToUniversalTime();

    /// <summary>What the clock showed first.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed => new(Volatile.Read(ref _now));

    /// <summary>How many timers are set.</summary>
    public int Timers
    {
        get
        {
            lock (_gate)
                return _timers.Count;
        }
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    internal TimeSpan EndOfTime => DateTimeOffset.MaxValue - Start;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Start + Elapsed;

    /// <inheritdoc/>
    public override long GetTimestamp() => Volatile.Read(ref _now);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new SimulationTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    internal void Set(SimulationTimer timer, TimeSpan dueTime)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return;
            timer.Due = _now + dueTime.Ticks;
            timer.Sequence = ++_sequence;
            _timers.Add(timer);
        }
    }

    internal void MoveTo(TimeSpan elapsed)
    {
        lock (_gate)
            _now = Math.Max(_now, elapsed.Ticks);
    }

    /// <summary>Takes the next timer that is due by <paramref name="end"/> and moves the clock to it.</summary>
    internal DueTimer? TakeDue(TimeSpan end)
    {
        lock (_gate)
        {
            if (_timers.First is not { } timer || timer.Due > end.Ticks)
                return null;
            _timers.Remove(timer);
            var isLater = timer.Due > _now;
            if (isLater)
                Volatile.Write(ref _now, timer.Due);
            if (timer.Period > 0)
            {
                timer.Due = _now + timer.Period;
                timer.Sequence = ++_sequence;
                _timers.Add(timer);
            }

            return new DueTimer(timer, isLater);
        }
    }

    /// <param name="Timer">The timer to fire.</param>
    /// <param name="IsLater">Whether the clock moved for it.</param>
    internal readonly record struct DueTimer(SimulationTimer Timer, bool IsLater);
}
