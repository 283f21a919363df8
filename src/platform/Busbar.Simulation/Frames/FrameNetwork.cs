namespace Busbar.Simulation;

/// <summary>A network that carries whole frames between addresses, in virtual time and with seeded faults. Used on the scheduler only.</summary>
public sealed partial class FrameNetwork
{
    private readonly World _world;
    private readonly Dictionary<string, Func<FrameOffer, Task>> _listeners = [];
    private readonly Dictionary<string, HashSet<FrameLink>> _ends = [];
    private readonly Dictionary<string, int> _streams = [];
    private readonly Random _dialing;
    private long _numbers;

    internal FrameNetwork(World world)
    {
        _world = world;
        _dialing = world.Random.Stream("frames:dial");
    }

    /// <summary>How the network behaves from now on.</summary>
    public FrameNetworkOptions Options { get; set; } = new();

    /// <summary>How many ends believe that they are connected.</summary>
    public int OpenEnds { get; private set; }

    internal SimulationClock Clock => _world.Clock;

    internal WorldTrace Trace => _world.Trace;

    /// <summary>Listens at an address until disposed; each dial is given to <paramref name="accept"/> on its own, whose exceptions end the run.</summary>
    public IDisposable Listen(string address, Func<FrameOffer, Task> accept)
    {
        if (!_listeners.TryAdd(address, accept))
            throw new FrameLinkException($"{address} is taken.");
        return new Listener(this, address);
    }

    /// <summary>Opens a link.</summary>
    /// <exception cref="FrameRefusedException">The listener turned the caller away.</exception>
    /// <exception cref="FrameLinkException">Nobody listens, or nobody answers in time.</exception>
    public async Task<FrameLink> ConnectAsync(FrameDial dial, CancellationToken cancellation)
    {
        Trace.Add("dial", $"{dial.From}>{dial.To}");
        await TravelAsync(dial, cancellation);
        if (!_listeners.TryGetValue(dial.To, out var accept))
        {
            await TravelAsync(dial, cancellation);
            throw new FrameLinkException($"Nobody listens at {dial.To}.");
        }

        var answer = new TaskCompletionSource<FrameLink>();
        var offer = new FrameOffer(dial, answer, headers => Open(dial, headers));
        _world.Scheduler.Start(() => accept(offer));
        try
        {
            var link = await answer.Task.WaitAsync(Options.ConnectTimeout, Clock, cancellation);
            await TravelAsync(dial, cancellation);
            return link;
        }
        catch (TimeoutException)
        {
            offer.GiveUp();
            throw new FrameLinkException($"{dial.To} did not answer within {Options.ConnectTimeout:c}.");
        }
        catch (OperationCanceledException)
        {
            offer.GiveUp();
            if (answer.Task.IsCompletedSuccessfully)
                (await answer.Task).Abort();
            throw;
        }
    }

    internal void Send(FrameLink from, InFlight item)
    {
        if (from.IsDead)
        {
            from.AwaitRetransmission(Options.RetransmitTimeout);
            return;
        }

        from.Outbound.Add(item);
        if (item.Kind != InFlightKind.Frame || Options.CutChance <= 0 || from.Outbound.Random.NextDouble() >= Options.CutChance)
            return;
        var isHalfOpen = from.Outbound.Random.NextDouble() < Options.HalfOpenChance;
        var localMisses = isHalfOpen && from.Outbound.Random.Next(2) == 0;
        Break(from, localKnows: !localMisses, remoteKnows: !isHalfOpen || localMisses);
    }

    internal Random ChanceFor(string name)
    {
        // The nth link between two addresses draws the same numbers whatever else the network carries.
        var count = _streams.GetValueOrDefault(name);
        _streams[name] = count + 1;
        return _world.Random.Stream($"frames:{name}:{count}");
    }

    internal long NextNumber() => ++_numbers;

    internal TimeSpan Transit(Random random) => Options.Latency + Options.Jitter * random.NextDouble();

    internal void Ended(FrameLink link)
    {
        var ends = _ends[link.Local];
        ends.Remove(link);
        if (ends.Count == 0)
            _ends.Remove(link.Local);
        OpenEnds--;
    }

    private (FrameLink Caller, FrameLink Listener) Open(FrameDial dial, IReadOnlyDictionary<string, string> headers)
    {
        var pair = FrameLink.Pair(this, dial, headers);
        Began(pair.Caller);
        Began(pair.Listener);
        Trace.Add("open", pair.Caller.Outbound.Name);
        return pair;
    }

    private void Began(FrameLink link)
    {
        if (!_ends.TryGetValue(link.Local, out var ends))
            _ends.Add(link.Local, ends = []);
        ends.Add(link);
        OpenEnds++;
    }

    private async Task TravelAsync(FrameDial dial, CancellationToken cancellation)
    {
        if (IsPartitioned(dial.From, dial.To))
        {
            await Task.Delay(Options.ConnectTimeout, Clock, cancellation);
            throw new FrameLinkException($"{dial.To} did not answer within {Options.ConnectTimeout:c}.");
        }

        await Task.Delay(Transit(_dialing), Clock, cancellation);
    }

    private sealed class Listener(FrameNetwork network, string address) : IDisposable
    {
        public void Dispose() => network._listeners.Remove(address);
    }
}
