using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Sessions;

/// <summary>What came next.</summary>
internal enum Happening
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>An event that somebody posted.</summary>
    Posted,

    /// <summary>The deadline.</summary>
    Elapsed,

    /// <summary>The channel ended.</summary>
    Ended,
}

/// <summary>Brings messages, posted events and the passing of a deadline into one line, for one loop.</summary>
/// <remarks>It runs on its caller's context; a message is read only when the one before has been answered.</remarks>
internal sealed class SessionPump<TEvent> : IDisposable
    where TEvent : class
{
    // A station posts a few events between two messages of a car; a loop that falls this far behind hangs, and then news is dropped.
    private const int MailboxSize = 256;

    private readonly IV2GChannel _channel;
    private readonly TimeProvider _time;
    private readonly Lock _gate = new();
    private readonly Queue<TEvent> _mailbox = [];
    private readonly ITimer _timer;
    private TaskCompletionSource? _sleep;
    private Task<V2GtpMessage?>? _receiving;
    private DateTimeOffset? _armed;
    private volatile bool _hasReceived;
    private bool _isAwake;

    internal SessionPump(IV2GChannel channel, TimeProvider time)
    {
        _channel = channel;
        _time = time;
        _timer = time.CreateTimer(_ => Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    internal V2GtpMessage Message { get; private set; }

    internal TEvent Event { get; private set; } = null!;

    /// <summary>Posts an event, from any thread.</summary>
    internal void Post(TEvent evt)
    {
        lock (_gate)
        {
            if (_mailbox.Count < MailboxSize)
            {
                _mailbox.Enqueue(evt);
            }
        }

        Wake();
    }

    internal async ValueTask<Happening> NextAsync(Deadline? deadline, CancellationToken cancellation)
    {
        using var cancelled = cancellation.UnsafeRegister(static pump => ((SessionPump<TEvent>)pump!).Wake(), this);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TakePosted())
            {
                return Happening.Posted;
            }

            _receiving ??= ReceiveAsync(cancellation);
            if (_hasReceived)
            {
                return await TakeMessageAsync().ConfigureAwait(true);
            }

            if (deadline is { } due && due.At <= _time.GetUtcNow())
            {
                return Happening.Elapsed;
            }

            Arm(deadline);
            await SleepAsync().ConfigureAwait(true);
        }
    }

    public void Dispose() => _timer.Dispose();

    private async Task<V2GtpMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            return await _channel.ReceiveAsync(cancellation).ConfigureAwait(true);
        }
        finally
        {
            _hasReceived = true;
            Wake();
        }
    }

    private async ValueTask<Happening> TakeMessageAsync()
    {
        var received = await _receiving!.ConfigureAwait(true);
        _receiving = null;
        _hasReceived = false;
        if (received is not { } message)
        {
            return Happening.Ended;
        }

        Message = message;
        return Happening.Message;
    }

    private bool TakePosted()
    {
        lock (_gate)
        {
            if (!_mailbox.TryDequeue(out var posted))
            {
                return false;
            }

            Event = posted;
            return true;
        }
    }

    private Task SleepAsync()
    {
        lock (_gate)
        {
            if (_isAwake)
            {
                _isAwake = false;
                return Task.CompletedTask;
            }

            _sleep = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _sleep.Task;
        }
    }

    // A wake that nobody waits for is remembered: the loop looks once more before it sleeps.
    private void Wake()
    {
        TaskCompletionSource? sleeper;
        lock (_gate)
        {
            sleeper = _sleep;
            _sleep = null;
            _isAwake |= sleeper is null;
        }

        sleeper?.TrySetResult();
    }

    // A clock may ring a little early: the loop then arms it again.
    private void Ring()
    {
        lock (_gate)
        {
            _armed = null;
        }

        Wake();
    }

    private void Arm(Deadline? deadline)
    {
        lock (_gate)
        {
            if (_armed == deadline?.At)
            {
                return;
            }

            _armed = deadline?.At;
        }

        var wait = deadline is { } due ? due.At - _time.GetUtcNow() : Timeout.InfiniteTimeSpan;
        _timer.Change(deadline is not null && wait < TimeSpan.Zero ? TimeSpan.Zero : wait, Timeout.InfiniteTimeSpan);
    }
}
