namespace Busbar.Simulation;

/// <summary>One end of a duplex link of whole frames. Used on the scheduler only; one sender and one receiver at a time.</summary>
public sealed class FrameLink
{
    private readonly FrameNetwork _network;
    private readonly Queue<byte[]> _inbox = [];
    private readonly TaskCompletionSource<FrameClose> _closed = new();
    private TaskCompletionSource? _arrival;
    private TaskCompletionSource? _pong;
    private FrameDirection _out = null!;
    private FrameDirection _in = null!;
    private ITimer? _retransmit;
    private FrameClose? _ending;

    internal FrameLink(FrameNetwork network, string local, string remote, IReadOnlyDictionary<string, string> headers)
    {
        _network = network;
        Local = local;
        Remote = remote;
        Headers = headers;
        Number = network.NextNumber();
    }

    /// <summary>The address of this end.</summary>
    public string Local { get; }

    /// <summary>The address of the other end.</summary>
    public string Remote { get; }

    /// <summary>What the other end said when the link was opened.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Whether this end believes that it is connected.</summary>
    public bool IsOpen => _ending is null;

    /// <summary>Completes when this end learns that the link has ended.</summary>
    public Task<FrameClose> Closed => _closed.Task;

    /// <summary>Whether nothing gets through any more although this end may not know.</summary>
    internal bool IsDead { get; private set; }

    /// <summary>The order of opening.</summary>
    internal long Number { get; }

    internal FrameLink Peer { get; private set; } = null!;

    internal FrameDirection Outbound => _out;

    /// <summary>Sends a copy of a frame; waits while the other end has too much untaken. A completed send says nothing about arrival.</summary>
    /// <exception cref="FrameLinkException">The link has ended.</exception>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        while (IsOpen && !_out.HasRoomFor(frame.Length))
            await _out.RoomAsync().WaitAsync(cancellation);
        cancellation.ThrowIfCancellationRequested();
        if (!IsOpen)
            throw new FrameLinkException($"The link from {Local} to {Remote} has ended: {_ending?.Kind}.");
        _network.Send(this, InFlight.Frame(frame.ToArray()));
    }

    /// <summary>Sends a copy of a frame if that needs no waiting; false when the other end has too much untaken, or the link has ended.</summary>
    public bool TrySend(ReadOnlySpan<byte> frame)
    {
        if (!IsOpen || !_out.HasRoomFor(frame.Length))
            return false;
        _network.Send(this, InFlight.Frame(frame.ToArray()));
        return true;
    }

    /// <summary>The next frame, or null when the link has ended.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync(CancellationToken cancellation)
    {
        while (_inbox.Count == 0)
        {
            if (!IsOpen)
                return null;
            _arrival = new TaskCompletionSource();
            await _arrival.Task.WaitAsync(cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        var frame = _inbox.Dequeue();
        _in.Taken(frame.Length);
        return frame;
    }

    /// <summary>Whether the other end answers a ping in time; its network stack does, without its program.</summary>
    public async Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellation)
    {
        if (!IsOpen)
            return false;
        _pong ??= new TaskCompletionSource();
        var pong = _pong.Task;
        _network.Send(this, InFlight.Ping);
        try
        {
            await pong.WaitAsync(timeout, _network.Clock, cancellation);
            return IsOpen;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Ends the link in order: the other end gets all frames that were sent, then learns of the end.</summary>
    public void Close(int code = 1000, string reason = "")
    {
        if (!IsOpen)
            return;
        _network.Send(this, InFlight.Close(code, reason));
        End(new FrameClose(FrameCloseKind.ByUs, code, reason));
    }

    /// <summary>Breaks the link: frames in transit are lost both ways, and the other end learns of it.</summary>
    public void Abort() => _network.Break(this, localKnows: true, remoteKnows: true);

    internal static (FrameLink Caller, FrameLink Listener) Pair(FrameNetwork network, FrameDial dial, IReadOnlyDictionary<string, string> answer)
    {
        var caller = new FrameLink(network, dial.From, dial.To, answer);
        var listener = new FrameLink(network, dial.To, dial.From, dial.Headers);
        (caller.Peer, listener.Peer) = (listener, caller);
        caller._out = listener._in = new FrameDirection(network, listener, $"{dial.From}>{dial.To}");
        listener._out = caller._in = new FrameDirection(network, caller, $"{dial.To}>{dial.From}");
        return (caller, listener);
    }

    internal void Arrive(in InFlight item)
    {
        switch (item.Kind)
        {
            case InFlightKind.Frame when IsOpen:
                _inbox.Enqueue(item.Payload);
                _arrival?.TrySetResult();
                break;
            case InFlightKind.Ping when IsOpen:
                _network.Send(this, InFlight.Pong);
                break;
            case InFlightKind.Pong:
                _pong?.TrySetResult();
                _pong = null;
                break;
            case InFlightKind.Close:
                End(new FrameClose(FrameCloseKind.ByPeer, item.Code, item.Reason));
                break;
        }
    }

    internal void Lose() => End(new FrameClose(FrameCloseKind.Lost, 1006, ""));

    /// <summary>From now on nothing arrives here and nothing that is sent arrives there.</summary>
    internal void Die()
    {
        IsDead = true;
        _out.Drop();
    }

    /// <summary>Something was sent into the void: the sender's stack gives up after a while.</summary>
    internal void AwaitRetransmission(TimeSpan timeout)
        => _retransmit ??= _network.Clock.CreateTimer(static link => ((FrameLink)link!).Lose(), this, timeout, Timeout.InfiniteTimeSpan);

    private void End(FrameClose close)
    {
        if (_ending is not null)
            return;
        _ending = close;
        _closed.SetResult(close);
        _retransmit?.Dispose();
        _arrival?.TrySetResult();
        _pong?.TrySetResult();
        _out.WakeSender();
        _network.Ended(this);
    }
}
