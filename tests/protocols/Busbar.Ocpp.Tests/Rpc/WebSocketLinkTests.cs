using System.Net.WebSockets;
using System.Text;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.WebSockets;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.Rpc;

/// <summary>What a link does over any socket; the two kinds below bring the socket.</summary>
public abstract class WebSocketLinkTests : IAsyncDisposable
{
    private const string Heartbeat = """[2,"1","Heartbeat",{}]""";
    private const string Answer = """[3,"1",{"currentTime":"2026-01-01T00:00:00Z"}]""";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly ManualClock _clock = new();
    private readonly RawPeer _station;
    private readonly Stream _stationEnd;
    private readonly RpcPeer _peer;
    private readonly Task<CloseReason> _run;
    private readonly CancellationTokenSource _stop = new();

    protected WebSocketLinkTests(Func<Stream, TimeProvider, WebSocket> open)
    {
        var (ours, theirs) = DuplexStream.Pair();
        _stationEnd = theirs;
        _station = new RawPeer(theirs);
        var link = new WebSocketLink(open(ours, _clock), new LinkLimits { MaxMessageBytes = 100_000 }, _clock);
        var routes = new MessageRoutes().On<TimeRequest, TimeResponse>((_, _) => new TimeResponse { CurrentTime = _clock.GetUtcNow() });
        _peer = new RpcPeer(link, OcppVersion.V201, routes, new RpcSettings { Time = _clock });
        _run = link.RunAsync(_peer, _stop.Token);
    }

    [Fact]
    public async Task Answers_a_request()
    {
        await _station.SendAsync(RawPeer.Text, Heartbeat);
        Assert.Equal(Answer, await _station.ReadTextAsync());
    }

    [Fact]
    public async Task Joins_fragments_with_a_ping_in_between()
    {
        await _station.SendAsync(RawPeer.Text, Heartbeat[..8], isFinal: false);
        await _station.SendAsync(RawPeer.Ping, "?");
        Assert.Equal(RawPeer.Pong, (await _station.ReadAsync()).Opcode);
        await _station.SendAsync(0, Heartbeat[8..]);
        Assert.Equal(Answer, await _station.ReadTextAsync());
    }

    [Fact]
    public async Task Reads_a_frame_that_arrives_byte_by_byte()
    {
        foreach (var one in RawPeer.Frame(RawPeer.Text, Encoding.UTF8.GetBytes(Heartbeat)))
        {
            await _station.SendAsync(new[] { one });
        }

        Assert.Equal(Answer, await _station.ReadTextAsync());
    }

    [Fact]
    public async Task Reads_a_message_of_many_buffers()
    {
        await _station.SendAsync(RawPeer.Text, Heartbeat.Replace("{}", "{" + new string(' ', 90_000) + "}", StringComparison.Ordinal)).WaitAsync(Limit);
        Assert.Equal(Answer, await _station.ReadTextAsync());
    }

    [Fact]
    public async Task Closes_with_1009_on_a_message_that_is_too_large()
    {
        var sending = _station.SendAsync(RawPeer.Text, new string('x', 200_000));
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, await _station.ReadCloseAsync());
        await sending.WaitAsync(Limit);
        await _station.SendAsync(RawPeer.Frame(RawPeer.CloseFrame, [0x03, 0xF1]));
        Assert.Equal(CloseReason.TooLarge, await _run.WaitAsync(Limit));
    }

    [Fact]
    public async Task Closes_with_1007_on_text_that_is_not_utf8()
    {
        await _station.SendAsync(RawPeer.Frame(RawPeer.Text, [(byte)'[', 0xC3, 0x28, (byte)']']));
        Assert.Equal(WebSocketCloseStatus.InvalidPayloadData, await _station.ReadCloseAsync());
        await _station.SendAsync(RawPeer.Frame(RawPeer.CloseFrame, [0x03, 0xEF]));
        await _run.WaitAsync(Limit);
    }

    [Fact]
    public async Task Closes_with_1003_on_a_binary_message()
    {
        await _station.SendAsync(RawPeer.Binary, Heartbeat);
        Assert.Equal(WebSocketCloseStatus.InvalidMessageType, await _station.ReadCloseAsync());
        await _station.SendAsync(RawPeer.Frame(RawPeer.CloseFrame, [0x03, 0xEB]));
        Assert.Equal(CloseReason.NotText, await _run.WaitAsync(Limit));
    }

    [Theory]
    [InlineData(0xC1)]
    [InlineData(0x83)]
    [InlineData(0x00)]
    public async Task Closes_with_1002_on_a_frame_that_is_not_websocket(byte first)
    {
        var frame = RawPeer.Frame(RawPeer.Text, "x"u8);
        frame[0] = first;
        await _station.SendAsync(frame);
        Assert.Equal(WebSocketCloseStatus.ProtocolError, await _station.ReadCloseAsync());
        await _run.WaitAsync(Limit);
    }

    [Fact]
    public async Task Answers_an_orderly_close()
    {
        await _station.SendAsync(RawPeer.Frame(RawPeer.CloseFrame, [0x03, 0xE8]));
        Assert.Equal(WebSocketCloseStatus.NormalClosure, await _station.ReadCloseAsync());
        Assert.Equal(CloseReason.ClosedByPeer, await _run.WaitAsync(Limit));
        Assert.Equal(CloseReason.ClosedByPeer, _peer.Ended);
    }

    [Fact]
    public async Task Fails_pending_calls_when_the_socket_breaks()
    {
        var call = _peer.CallAsync<RestartRequest, RestartResponse>(new RestartRequest { Type = "Immediate" });
        Assert.Contains("Reset", await _station.ReadTextAsync(), StringComparison.Ordinal);
        await _stationEnd.DisposeAsync();
        Assert.Equal(CloseReason.Lost, await _run.WaitAsync(Limit));
        Assert.Equal(CallOutcome.Closed, (await call.WaitAsync(Limit)).Outcome);
    }

    [Fact]
    public async Task Drops_a_peer_that_never_finishes_its_message()
    {
        await _station.SendAsync(RawPeer.Frame(RawPeer.Text, Encoding.UTF8.GetBytes(Heartbeat))[..10]);
        await EventuallyAsync(() => _clock.PendingTimers > 0);
        _clock.Advance(LinkLimits.Default.MessageTimeout);
        Assert.Equal(CloseReason.SlowSender, await _run.WaitAsync(Limit));
    }

    [Fact]
    public async Task Drops_a_peer_that_does_not_read_within_the_time()
    {
        // The stream has room for 16 KiB; the rest waits here.
        for (var i = 0; i < 1000; i++)
        {
            await _station.SendAsync(RawPeer.Text, Heartbeat);
        }

        await EventuallyAsync(() => _clock.PendingTimers > 0);
        _clock.Advance(LinkLimits.Default.SendTimeout);
        Assert.Equal(CloseReason.SlowReader, await _run.WaitAsync(Limit));
    }

    [Fact]
    public async Task Drops_a_peer_for_which_too_much_waits()
    {
        var flood = Task.Run(async () =>
        {
            while (!_run.IsCompleted)
            {
                await _station.SendAsync(RawPeer.Text, Heartbeat);
            }
        });
        Assert.Equal(CloseReason.SlowReader, await _run.WaitAsync(Limit));
        await flood.ContinueWith(static ended => _ = ended.Exception, TaskScheduler.Default).WaitAsync(Limit);
    }

    [Fact]
    public async Task Says_goodbye_when_it_is_stopped()
    {
        await _stop.CancelAsync();
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await _station.ReadCloseAsync());
        // The peer does not answer, and is not waited for longer than the limit.
        await EventuallyAsync(() => _clock.PendingTimers > 0);
        _clock.Advance(LinkLimits.Default.CloseTimeout);
        Assert.Equal(CloseReason.GoingAway, await _run.WaitAsync(Limit));
    }

    public async ValueTask DisposeAsync()
    {
        await _stationEnd.DisposeAsync();
        await _run.WaitAsync(Limit);
        _stop.Dispose();
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var turn = 0; turn < 100_000 && !condition(); turn++)
        {
            await Task.Yield();
        }

        Assert.True(condition());
    }
}

/// <summary>Over the platform's socket, as stations use it.</summary>
public sealed class PlatformSocketLinkTests()
    : WebSocketLinkTests((stream, _) => WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, SubProtocol = "ocpp2.0.1" }));

/// <summary>Over the server's socket, as the operator uses it.</summary>
public sealed class ServerSocketLinkTests()
    : WebSocketLinkTests((stream, time) => new ServerWebSocket(stream, new ServerWebSocketOptions { SubProtocol = "ocpp2.0.1", Time = time }));
