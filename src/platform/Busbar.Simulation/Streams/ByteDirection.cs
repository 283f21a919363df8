namespace Busbar.Simulation;

/// <summary>One way of a stream: segments in transit with the times at which they arrive.</summary>
internal sealed class ByteDirection(TimeProvider time, ByteNetworkOptions options)
{
    private readonly Lock _gate = new();
    private readonly Queue<(ReadOnlyMemory<byte> Bytes, TimeSpan Due)> _transit = [];
    private readonly long _start = time.GetTimestamp();
    private ReadOnlyMemory<byte> _arrived;
    private TaskCompletionSource _change = New();
    private TimeSpan _lastDue;
    private long _total;
    private int _held;
    private State _state;

    /// <summary>Raised once when this way breaks, so that the other way does.</summary>
    public event Action? Broken;

    private enum State
    {
        Open,
        Completed,
        Refused,
        Broken,
    }

    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        while (true)
        {
            Task change;
            TimeSpan? wait = null;
            lock (_gate)
            {
                if (_state == State.Broken)
                    throw new IOException("The stream was broken.");
                if (_arrived.IsEmpty && _transit.TryPeek(out var next))
                {
                    wait = next.Due - time.GetElapsedTime(_start);
                    if (wait <= TimeSpan.Zero)
                        _arrived = _transit.Dequeue().Bytes;
                }

                if (!_arrived.IsEmpty)
                    return Take(buffer);
                if (_transit.Count == 0 && _state != State.Open)
                    return 0;
                change = _change.Task;
            }

            if (wait is { } delay)
                await Task.WhenAny(change, Task.Delay(delay, time, cancellation));
            else
                await change.WaitAsync(cancellation);
            cancellation.ThrowIfCancellationRequested();
        }
    }

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellation)
    {
        while (!buffer.IsEmpty)
        {
            Task? change = null;
            var isCut = false;
            lock (_gate)
            {
                if (_state != State.Open)
                    throw new IOException("The other end no longer reads, or the stream was broken.");
                var count = Math.Min(buffer.Length, options.WindowBytes - _held);
                if (count > 0)
                {
                    isCut = Send(buffer[..count]);
                    buffer = buffer[count..];
                }
                else
                {
                    change = _change.Task;
                }
            }

            if (isCut)
                Break();
            if (change is not null)
                await change.WaitAsync(cancellation);
        }
    }

    public void Complete() => End(State.Completed);

    public void Refuse()
    {
        lock (_gate)
        {
            if (_state == State.Broken)
                return;
            _transit.Clear();
            _arrived = default;
        }

        End(State.Refused);
    }

    public void Break()
    {
        lock (_gate)
        {
            if (_state == State.Broken)
                return;
            _transit.Clear();
            _arrived = default;
            _state = State.Broken;
            Changed();
        }

        Broken?.Invoke();
    }

    private void End(State state)
    {
        lock (_gate)
        {
            if (_state != State.Open)
                return;
            _state = state;
            Changed();
        }
    }

    private int Take(Memory<byte> buffer)
    {
        // A read of nothing only waits until there is something: servers do so to hold no buffer meanwhile.
        var count = Math.Min(buffer.Length, _arrived.Length);
        if (count == 0)
            return 0;
        _arrived[..count].CopyTo(buffer);
        _arrived = _arrived[count..];
        _held -= count;
        Changed();
        return count;
    }

    private bool Send(ReadOnlyMemory<byte> bytes)
    {
        var due = time.GetElapsedTime(_start) + options.Latency;
        _lastDue = due > _lastDue ? due : _lastDue;
        if (options.BytesPerSecond > 0)
            _lastDue += TimeSpan.FromSeconds((double)bytes.Length / options.BytesPerSecond);
        _transit.Enqueue((bytes.ToArray(), _lastDue));
        _held += bytes.Length;
        _total += bytes.Length;
        Changed();
        return _total >= options.CutAfterBytes;
    }

    private void Changed()
    {
        var before = _change;
        _change = New();
        before.TrySetResult();
    }

    // Real stacks wait here on any thread; their continuations must not run inside the lock.
    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
