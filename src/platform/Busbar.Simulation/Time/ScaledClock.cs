namespace Busbar.Simulation;

/// <summary>A clock that starts at the present and then runs so many times as fast as another, timers included: for real sockets in a hurry.</summary>
public sealed class ScaledClock : TimeProvider
{
    private readonly TimeProvider _inner;
    private readonly double _speed;
    private readonly DateTimeOffset _start;
    private readonly long _origin;

    /// <summary>Starts the clock.</summary>
    /// <param name="inner">The clock that it follows.</param>
    /// <param name="speed">How many of its seconds pass in one second of the other; above 0.</param>
    public ScaledClock(TimeProvider inner, double speed)
    {
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(speed);
        _inner = inner;
        _speed = speed;
        _start = inner.GetUtcNow();
        _origin = inner.GetTimestamp();
    }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _start + new TimeSpan(GetTimestamp());

    /// <inheritdoc/>
    public override long GetTimestamp() => (long)(_inner.GetElapsedTime(_origin).Ticks * _speed);

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => new ScaledTimer(_inner.CreateTimer(callback, state, Real(dueTime), Real(period)), this);

    // A wait that is not for ever and not zero stays one, or a periodic timer would fire only once.
    private TimeSpan Real(TimeSpan time)
        => time == Timeout.InfiniteTimeSpan || time == TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Max(1, (time / _speed).TotalMilliseconds));

    private sealed class ScaledTimer(ITimer inner, ScaledClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(clock.Real(dueTime), clock.Real(period));

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
