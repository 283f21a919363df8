namespace Busbar.Simulation;

/// <summary>One way of a link: what is in transit, in order, and how much the receiver has not yet taken.</summary>
internal sealed class FrameDirection
{
    private readonly FrameNetwork _network;
    private readonly FrameLink _receiver;
    private readonly ITimer _timer;
    private readonly Random _random;
    private readonly Queue<(InFlight Item, TimeSpan Sent, TimeSpan Due)> _transit = [];
    private TaskCompletionSource? _room;
    private TimeSpan _lastDue;
    private int _frames;
    private int _bytes;

    public FrameDirection(FrameNetwork network, FrameLink receiver, string name)
    {
        _network = network;
        _receiver = receiver;
        Name = name;
        _random = network.ChanceFor(name);
        _timer = network.Clock.CreateTimer(static direction => ((FrameDirection)direction!).Deliver(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public string Name { get; }

    public Random Random => _random;

    public bool HasRoomFor(int bytes)
        => _frames == 0 || (_frames < _network.Options.WindowFrames && _bytes + bytes <= _network.Options.WindowBytes);

    public Task RoomAsync()
    {
        _room ??= new TaskCompletionSource();
        return _room.Task;
    }

    public void WakeSender()
    {
        _room?.TrySetResult();
        _room = null;
    }

    public void Add(InFlight item)
    {
        if (item.Kind == InFlightKind.Frame)
        {
            _frames++;
            _bytes += item.Payload.Length;
        }

        var now = _network.Clock.Elapsed;
        // A frame never overtakes the one before it: TCP keeps the order.
        _lastDue = Max(_lastDue, now + _network.Transit(_random));
        _transit.Enqueue((item, now, _lastDue));
        if (_transit.Count == 1)
            Wake(now);
    }

    public void Taken(int bytes)
    {
        _frames--;
        _bytes -= bytes;
        WakeSender();
    }

    /// <summary>Loses all that is in transit.</summary>
    public void Drop()
    {
        while (_transit.TryDequeue(out var lost))
            if (lost.Item.Kind == InFlightKind.Frame)
            {
                _frames--;
                _bytes -= lost.Item.Payload.Length;
                _network.Trace.Add("lost", Name, lost.Item.Payload);
            }

        _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        WakeSender();
    }

    /// <summary>The partition has healed: what waited sets out again.</summary>
    public void Resume()
    {
        if (_transit.Count > 0)
            _timer.Change(_network.Transit(_random), Timeout.InfiniteTimeSpan);
    }

    private void Deliver()
    {
        var now = _network.Clock.Elapsed;
        if (_transit.Count > 0 && _network.IsPartitioned(_receiver))
        {
            var givingUp = _transit.Peek().Sent + _network.Options.RetransmitTimeout;
            if (now >= givingUp)
                _network.Break(_receiver.Peer, localKnows: true, remoteKnows: false);
            else
                _timer.Change(givingUp - now, Timeout.InfiniteTimeSpan);
            return;
        }

        while (_transit.Count > 0 && _transit.Peek().Due <= now)
        {
            var item = _transit.Dequeue().Item;
            _network.Trace.Add(Verb(item.Kind), Name, item.Payload);
            // Bytes that reach an end which has closed are taken by its stack and thrown away.
            if (item.Kind == InFlightKind.Frame && !_receiver.IsOpen)
                Taken(item.Payload.Length);
            _receiver.Arrive(in item);
        }

        if (_transit.Count > 0)
            Wake(now);
    }

    private void Wake(TimeSpan now) => _timer.Change(Max(TimeSpan.Zero, _transit.Peek().Due - now), Timeout.InfiniteTimeSpan);

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    private static string Verb(InFlightKind kind) => kind switch
    {
        InFlightKind.Frame => "frame",
        InFlightKind.Ping => "ping",
        InFlightKind.Pong => "pong",
        _ => "close",
    };
}
