using System.Buffers.Binary;
using Busbar.Iso15118.Transport;
using Busbar.Simulation;

namespace Busbar.Iso15118.Tests.Transport;

public sealed class V2GChannelTests
{
    private readonly ByteStream _peer;
    private readonly V2GChannel _channel;

    public V2GChannelTests()
    {
        var (a, b) = ByteStream.Pair(TimeProvider.System, new ByteNetworkOptions());
        _peer = a;
        _channel = new V2GChannel(b);
    }

    [Fact]
    public async Task Carries_messages_both_ways_whole_and_in_order()
    {
        await using var other = new V2GChannel(_peer);
        var large = Enumerable.Range(0, 9_000).Select(at => (byte)at).ToArray();
        Assert.True(await other.SendAsync(V2GtpPayloadType.Exi, new byte[] { 1, 2, 3 }, default));
        Assert.True(await other.SendAsync(V2GtpPayloadType.Dc, large, default));
        Assert.True(await other.SendAsync(V2GtpPayloadType.MainStream, default, default));
        Assert.True(await _channel.SendAsync(V2GtpPayloadType.Ac, new byte[] { 9 }, default));

        Assert.Equal((V2GtpPayloadType.Exi, "010203"), await ReceiveAsync());
        Assert.Equal((V2GtpPayloadType.Dc, Convert.ToHexString(large)), await ReceiveAsync());
        Assert.Equal((V2GtpPayloadType.MainStream, ""), await ReceiveAsync());
        var answer = await other.ReceiveAsync(default);
        Assert.Equal(V2GtpPayloadType.Ac, answer!.Value.PayloadType);
    }

    [Fact]
    public async Task Joins_a_message_that_arrives_octet_by_octet()
    {
        var receiving = ReceiveAsync();
        foreach (var octet in Message(0x8001, [7, 8]))
        {
            await _peer.WriteAsync(new[] { octet });
        }

        Assert.Equal((V2GtpPayloadType.Exi, "0708"), await receiving);
    }

    [Theory]
    [InlineData("02fd80010000000401020304")]
    [InlineData("01fe80070000000401020304")]
    [InlineData("01fe00000000000401020304")]
    [InlineData("01fe800700000000")]
    public async Task Skips_a_message_of_unknown_version_or_type(string ignored)
    {
        await _peer.WriteAsync(Convert.FromHexString(ignored));
        await _peer.WriteAsync(Message(0x8002, [5]));
        Assert.Equal((V2GtpPayloadType.MainStream, "05"), await ReceiveAsync());
    }

    [Fact]
    public async Task Gives_up_a_peer_that_sends_nothing_it_knows()
    {
        for (var at = 0; at <= TransportLimits.MaxIgnoredMessages; at++)
        {
            await _peer.WriteAsync(Message(0x1111, [0]));
        }

        await _peer.WriteAsync(Message(0x8001, [0]));
        Assert.Null(await _channel.ReceiveAsync(default));
        Assert.Equal(ChannelEnd.NotV2Gtp, _channel.End);
    }

    [Fact]
    public async Task Refuses_an_announced_length_that_no_message_has()
    {
        await _peer.WriteAsync(Convert.FromHexString("01fe8001ffffffff00"));
        Assert.Null(await _channel.ReceiveAsync(default));
        Assert.Equal(ChannelEnd.TooLarge, _channel.End);
    }

    [Fact]
    public async Task An_announced_length_allocates_nothing_by_itself()
    {
        var header = new byte[V2GtpHeader.Length];
        V2GtpHeader.Write(header, V2GtpPayloadType.Exi, TransportLimits.MaxPayloadBytes);
        await _peer.WriteAsync(header);
        using var patience = new CancellationTokenSource();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var receiving = _channel.ReceiveAsync(patience.Token);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        patience.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await receiving);
        Assert.InRange(allocated, 0, TransportLimits.MaxPayloadBytes / 16);
    }

    [Fact]
    public async Task A_wait_that_is_given_up_loses_nothing()
    {
        var message = Message(0x8001, [1, 2, 3, 4]);
        await _peer.WriteAsync(message.AsMemory(0, 9));
        using var patience = new CancellationTokenSource();
        var receiving = _channel.ReceiveAsync(patience.Token);
        patience.Cancel();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await receiving);
        await _peer.WriteAsync(message.AsMemory(9));
        Assert.Equal((V2GtpPayloadType.Exi, "01020304"), await ReceiveAsync());
    }

    [Fact]
    public async Task Says_how_the_peer_ended()
    {
        await _peer.DisposeAsync();
        Assert.Null(await _channel.ReceiveAsync(default));
        Assert.Equal(ChannelEnd.Closed, _channel.End);
    }

    [Fact]
    public async Task An_end_inside_a_message_is_a_break()
    {
        await _peer.WriteAsync(Message(0x8001, [1, 2, 3, 4]).AsMemory(0, 10));
        await _peer.DisposeAsync();
        Assert.Null(await _channel.ReceiveAsync(default));
        Assert.Equal(ChannelEnd.Broken, _channel.End);
    }

    [Fact]
    public async Task Sending_into_a_broken_stream_is_no_exception()
    {
        _peer.Break();
        Assert.False(await _channel.SendAsync(V2GtpPayloadType.Exi, new byte[] { 1 }, default));
        Assert.Null(await _channel.ReceiveAsync(default));
        Assert.Equal(ChannelEnd.Broken, _channel.End);
    }

    private static byte[] Message(ushort type, byte[] payload)
    {
        var message = new byte[V2GtpHeader.Length + payload.Length];
        V2GtpHeader.Write(message, V2GtpPayloadType.Exi, payload.Length);
        BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(2), type);
        payload.CopyTo(message, V2GtpHeader.Length);
        return message;
    }

    private async Task<(V2GtpPayloadType, string)> ReceiveAsync()
    {
        var message = await _channel.ReceiveAsync(default);
        Assert.NotNull(message);
        return (message.Value.PayloadType, Convert.ToHexString(message.Value.Payload.Span));
    }
}
