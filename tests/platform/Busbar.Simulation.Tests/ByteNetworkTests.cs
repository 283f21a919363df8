using System.Net;
using System.Text;
using Busbar.TestKit;

namespace Busbar.Simulation.Tests;

public sealed class ByteNetworkTests
{
    private readonly ManualClock _clock = new();

    [Fact]
    public async Task Carries_bytes_both_ways()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions());
        await a.WriteAsync("there"u8.ToArray());
        await b.WriteAsync("back"u8.ToArray());

        Assert.Equal("there", await ReadAsync(b, 5));
        Assert.Equal("back", await ReadAsync(a, 4));
    }

    [Fact]
    public async Task Bytes_arrive_after_the_latency_and_not_before()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions { Latency = TimeSpan.FromSeconds(1) });
        await a.WriteAsync("x"u8.ToArray());
        var reading = ReadAsync(b, 1);
        _clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(reading.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal("x", await reading);
    }

    [Fact]
    public async Task A_throttled_stream_takes_the_time_that_its_bytes_need()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions { BytesPerSecond = 10 });
        await a.WriteAsync(new byte[10]);
        await a.WriteAsync(new byte[10]);
        var reading = ReadAsync(b, 20);
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(reading.IsCompleted);

        while (!reading.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        Assert.True(_clock.GetUtcNow() >= new DateTimeOffset(2026, 1, 1, 0, 0, 2, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_writer_waits_at_the_window_until_the_reader_takes()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions { WindowBytes = 4 });
        var writing = a.WriteAsync("12345678"u8.ToArray()).AsTask();
        Assert.False(writing.IsCompleted);

        Assert.Equal("12345678", await ReadAsync(b, 8));
        await writing;
    }

    [Fact]
    public async Task Closing_ends_the_peers_reading_after_the_last_byte()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions());
        await a.WriteAsync("bye"u8.ToArray());
        await a.DisposeAsync();

        Assert.Equal("bye", await ReadAsync(b, 3));
        Assert.Equal(0, await b.ReadAsync(new byte[1]));
        await Assert.ThrowsAsync<IOException>(async () => await b.WriteAsync(new byte[1]));
    }

    [Fact]
    public async Task A_cut_in_the_middle_breaks_both_ends()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions { CutAfterBytes = 5, WindowBytes = 4 });
        var reading = b.ReadAsync(new byte[4]);
        await a.WriteAsync(new byte[4]);
        Assert.Equal(4, await reading);
        await a.WriteAsync(new byte[4]);

        await Assert.ThrowsAsync<IOException>(async () => await b.ReadExactlyAsync(new byte[4]));
        await Assert.ThrowsAsync<IOException>(async () => await a.ReadExactlyAsync(new byte[4]));
        await Assert.ThrowsAsync<IOException>(async () => await a.WriteAsync(new byte[4]));
    }

    [Fact]
    public async Task A_read_of_nothing_waits_for_something()
    {
        var (a, b) = ByteStream.Pair(_clock, new ByteNetworkOptions());
        var waiting = b.ReadAsync(Memory<byte>.Empty).AsTask();
        Assert.False(waiting.IsCompleted);
        await a.WriteAsync("x"u8.ToArray());

        Assert.Equal(0, await waiting);
        Assert.Equal("x", await ReadAsync(b, 1));
    }

    [Fact]
    public async Task HttpClient_speaks_over_it()
    {
        var network = new ByteNetwork(_clock);
        using var listener = network.Listen("operator:80");
        var serving = ServeOneAsync(listener);
        using var http = new HttpClient(new SocketsHttpHandler { ConnectCallback = network.ConnectAsync });

        using var response = await http.GetAsync("http://operator/hello");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("hi", await response.Content.ReadAsStringAsync());
        Assert.StartsWith("GET /hello HTTP/1.1", await serving, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_to_nobody_or_to_a_closed_listener_fails()
    {
        var network = new ByteNetwork(_clock);
        network.Listen("gone:1").Dispose();

        await Assert.ThrowsAsync<IOException>(async () => await network.ConnectAsync("gone:1", default));
        await Assert.ThrowsAsync<IOException>(async () => await network.ConnectAsync("never:1", default));
    }

    private static async Task<string> ServeOneAsync(ByteListener listener)
    {
        await using var stream = await listener.AcceptAsync(default);
        var request = new StringBuilder();
        var buffer = new byte[4096];
        while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            request.Append(Encoding.ASCII.GetString(buffer, 0, await stream!.ReadAsync(buffer)));
        await stream!.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"u8.ToArray());
        return request.ToString();
    }

    private static async Task<string> ReadAsync(Stream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
