using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using Busbar.Ocpp.Tests.Rpc;
using Busbar.Ocpp.WebSockets;
using Busbar.TestKit;

namespace Busbar.Ocpp.Tests.WebSockets;

/// <summary>The server's socket against the platform's client at the other end.</summary>
public sealed class ServerWebSocketTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);
    private readonly ManualClock _clock = new();

    public static TheoryData<int, bool> Sizes { get; } = new(
        from size in new[] { 0, 1, 3, 125, 126, 511, 512, 1_000, 1_024, 1_100, 65_535, 65_536, 200_000 }
        from isCompressed in new[] { false, true }
        select (size, isCompressed));

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Carries_messages_of_every_size_both_ways(int size, bool isCompressed)
    {
        var (server, client) = Pair(isCompressed);
        var message = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, (size / 4) + 1).Select(i => $"{i % 10_000:0000}"))[..size]);
        var sending = client.SendAsync(message, WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        Assert.Equal(message, await ReadAsync(server));
        await sending.WaitAsync(Limit, TestContext.Current.CancellationToken);

        var answering = server.SendAsync(message.AsMemory(), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);
        Assert.Equal(message, await ReadAsync(client));
        await answering.AsTask().WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_compressed_message_is_opened_no_further_than_it_is_read()
    {
        var (server, client) = Pair(isCompressed: true);
        var bomb = new byte[4_000_000];
        var sending = client.SendAsync(bomb, WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
        var first = await server.ReceiveAsync(new byte[1000].AsMemory(), TestContext.Current.CancellationToken);
        Assert.Equal((1000, false), (first.Count, first.EndOfMessage));
        await sending.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_compressed_message_beyond_the_limit_ends_the_connection()
    {
        var (server, client) = Pair(isCompressed: true, maxCompressed: 1_000);
        var sending = client.SendAsync(RandomNumberGenerator.GetBytes(5_000), WebSocketMessageType.Binary, true, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<WebSocketException>(() => ReadAsync(server));
        await sending.WaitAsync(Limit, TestContext.Current.CancellationToken);
        var closed = await client.ReceiveAsync(new byte[10].AsMemory(), TestContext.Current.CancellationToken);
        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.MessageTooBig), (closed.MessageType, client.CloseStatus));
    }

    [Fact]
    public async Task Closes_in_both_directions_with_status_and_words()
    {
        var (server, client) = Pair();
        await server.CloseOutputAsync(WebSocketCloseStatus.PolicyViolation, new string('é', 200), TestContext.Current.CancellationToken);
        var seen = await client.ReceiveAsync(new byte[10].AsMemory(), TestContext.Current.CancellationToken);
        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.PolicyViolation), (seen.MessageType, client.CloseStatus));
        Assert.Equal(new string('é', 61), client.CloseStatusDescription);
        await client.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "bye", TestContext.Current.CancellationToken);
        Assert.Equal(WebSocketMessageType.Close, (await server.ReceiveAsync(new byte[10].AsMemory(), TestContext.Current.CancellationToken)).MessageType);
        Assert.Equal((WebSocketState.Closed, WebSocketCloseStatus.NormalClosure, "bye"), (server.State, server.CloseStatus, server.CloseStatusDescription));
    }

    [Fact]
    public async Task A_ping_is_answered_by_a_peer_that_is_alive_though_it_says_nothing()
    {
        var (server, client) = Pair();
        var reading = ReadAsync(server);
        var clientReading = ReadAsync(client);
        Assert.True(await server.PingAsync(Limit, TestContext.Current.CancellationToken).WaitAsync(Limit, TestContext.Current.CancellationToken));
        server.Abort();
        await Assert.ThrowsAnyAsync<Exception>(() => reading.WaitAsync(Limit, TestContext.Current.CancellationToken));
        client.Abort();
        await Assert.ThrowsAnyAsync<Exception>(() => clientReading.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_ping_without_an_answer_times_out()
    {
        var (server, _) = Pair();
        var ping = server.PingAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.False(await ping.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_peer_is_given_up_after_a_silent_interval_a_ping_and_another_one()
    {
        var (server, _) = Pair(pingInterval: TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromMinutes(1));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(WebSocketState.Open, server.State);
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(WebSocketState.Aborted, server.State);
    }

    [Theory]
    [InlineData(1, "8")]
    [InlineData(4, "")]
    [InlineData(9, "31")]
    public async Task Takes_off_any_mask_at_any_length(int length, string extra)
    {
        var (ours, theirs) = DuplexStream.Pair();
        var server = new ServerWebSocket(ours, new ServerWebSocketOptions());
        var payload = Encoding.ASCII.GetBytes(new string('x', length * 37) + extra);
        var frame = RawPeer.Frame(RawPeer.Text, payload);
        ReadOnlySpan<byte> mask = [0x37, 0xFA, 0x21, 0x3D];
        var head = frame.Length - payload.Length;
        mask.CopyTo(frame.AsSpan(head - 4));
        for (var i = 0; i < payload.Length; i++)
        {
            frame[head + i] ^= mask[i % 4];
        }

        await theirs.WriteAsync(frame, TestContext.Current.CancellationToken);
        Assert.Equal(payload, await ReadAsync(server));
    }

    [Fact]
    public async Task Damaged_frames_end_in_a_close_or_a_fault_and_never_in_anything_else()
    {
        var random = Seed.Random(1);
        for (var round = 0; round < 2_000; round++)
        {
            var (ours, theirs) = DuplexStream.Pair();
            var server = new ServerWebSocket(ours, new ServerWebSocketOptions { IsCompressed = random.Next(2) == 0 });
            var bytes = new byte[random.Next(1, 200)];
            random.NextBytes(bytes);
            bytes[0] &= 0xCF;
            await theirs.WriteAsync(bytes, TestContext.Current.CancellationToken);
            theirs.Dispose();
            try
            {
                while ((await server.ReceiveAsync(new byte[64].AsMemory(), TestContext.Current.CancellationToken)).MessageType is not WebSocketMessageType.Close)
                {
                }
            }
            catch (Exception ended) when (ended is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException)
            {
                Assert.NotNull(ended);
            }
        }
    }

    private (ServerWebSocket Server, WebSocket Client) Pair(bool isCompressed = false, int maxCompressed = 256 * 1024, TimeSpan? pingInterval = null)
    {
        var (ours, theirs) = DuplexStream.Pair();
        var server = new ServerWebSocket(ours, new ServerWebSocketOptions
        {
            IsCompressed = isCompressed,
            MaxCompressedBytes = maxCompressed,
            Time = _clock,
            PingInterval = pingInterval ?? Timeout.InfiniteTimeSpan,
        });
        var client = WebSocket.CreateFromStream(theirs, new WebSocketCreationOptions
        {
            DangerousDeflateOptions = isCompressed ? new WebSocketDeflateOptions { ClientContextTakeover = false, ServerContextTakeover = false } : null,
        });
        return (server, client);
    }

    private static async Task<byte[]> ReadAsync(WebSocket socket)
    {
        var message = new MemoryStream();
        var piece = new byte[4096];
        while (true)
        {
            var result = await socket.ReceiveAsync(piece.AsMemory(), TestContext.Current.CancellationToken);
            message.Write(piece, 0, result.Count);
            if (result.EndOfMessage)
            {
                return message.ToArray();
            }
        }
    }
}
