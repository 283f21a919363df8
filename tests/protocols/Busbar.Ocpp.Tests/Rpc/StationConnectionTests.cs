using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.Stations;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

public sealed class StationConnectionTests : IStationDialer
{
    private readonly ManualClock _clock = new();
    private readonly Queue<DialResult> _dialed = new();
    private readonly List<double> _waits = [];
    private readonly List<CloseReason> _ends = [];
    private int _attempts;

    [Fact]
    [Clause("OCPP 2.1 part 4 5.4")]
    public async Task Waits_longer_after_each_failure_and_starts_over_after_a_success()
    {
        var link = new OpenLink();
        Fail();
        Fail();
        _dialed.Enqueue(new DialResult.Opened(link, OcppVersion.V21));
        Fail();
        using var stop = new CancellationTokenSource();
        var connection = Connection();
        var run = connection.RunAsync(stop.Token);

        Assert.Equal([10], _waits);
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal([10, 20], _waits);
        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.NotNull(connection.Peer);
        Assert.Equal(3, _attempts);

        link.Break();
        Assert.Null(connection.Peer);
        Assert.Equal([CloseReason.Lost], _ends);
        // The first attempt after a loss waits as well.
        Assert.Equal(3, _attempts);
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(4, _attempts);
        Assert.Equal([10, 20, 20], _waits);

        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task Says_that_there_is_no_connection()
    {
        Fail();
        using var stop = new CancellationTokenSource();
        var connection = Connection();
        var run = connection.RunAsync(stop.Token);
        var result = await connection.CallAsync<TimeRequest, TimeResponse>(new TimeRequest());
        Assert.Equal(CallOutcome.NotConnected, result.Outcome);
        await stop.CancelAsync();
        await run;
    }

    Task<DialResult> IStationDialer.DialAsync(CancellationToken cancellationToken)
    {
        _attempts++;
        return Task.FromResult(_dialed.Dequeue());
    }

    private void Fail() => _dialed.Enqueue(new DialResult.Failed(DialFailure.Unreachable, "nobody there"));

    private StationConnection Connection() => new(this, _ => new MessageRoutes(), new StationConnectionSettings
    {
        Random = new Random(1),
        Rpc = new RpcSettings { Time = _clock },
        BackOff = () => new BackOff { RandomRange = TimeSpan.Zero },
        Disconnected = (_, reason) => _ends.Add(reason),
        DialFailed = (_, wait) => _waits.Add(wait.TotalSeconds),
    });

    private sealed class OpenLink : IOpenLink
    {
        private readonly TaskCompletionSource<CloseReason> _end = new();

        public void Break() => _end.SetResult(CloseReason.Lost);

        public Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken) => _end.Task;

        public void Send(ReadOnlySpan<byte> frame)
        {
        }

        public void Close(CloseReason reason, string description) => _end.TrySetResult(reason);

        public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
