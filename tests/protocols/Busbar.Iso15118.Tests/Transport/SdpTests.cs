using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Threading.Channels;
using Busbar.Iso15118.Transport;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Transport;

/// <summary>Car and station find each other.</summary>
public sealed class SdpTests
{
    private static readonly SdpOffer Offer = new(new IPEndPoint(IPAddress.IPv6Loopback, 50_001), new IPEndPoint(IPAddress.IPv6Loopback, 50_002));

    [Fact]
    public async Task Over_UDP_on_loopback()
    {
        await using var station = UdpPort.Open(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        await using var car = UdpPort.Open(new IPEndPoint(IPAddress.IPv6Loopback, 0));
        using var end = new CancellationTokenSource();
        var serving = new SdpServer(station, Offer).RunAsync(end.Token);
        await car.SendAsync(new byte[] { 1, 2, 3 }, station.LocalEndPoint, default);
        await car.SendAsync(new byte[2000], station.LocalEndPoint, default);

        var found = await new SdpClient(car, TimeProvider.System).DiscoverAsync(station.LocalEndPoint, new SdpRequest(SdpSecurity.Tls), default);

        Assert.Equal(new IPEndPoint(IPAddress.IPv6Loopback, 50_001), found!.Value.EndPoint);
        Assert.Equal(SdpSecurity.Tls, found.Value.Response.Security);
        await end.CancelAsync();
        await serving;
    }

    [Fact]
    public async Task By_multicast_on_a_link_local_interface()
    {
        var (index, address) = LinkLocalInterface();
        await using var station = UdpPort.OpenForMulticast(index);
        await using var car = UdpPort.Open(new IPEndPoint(address, 0));
        using var end = new CancellationTokenSource();
        var serving = new SdpServer(station, new SdpOffer(new IPEndPoint(address, 50_001), null)).RunAsync(end.Token);

        var found = await new SdpClient(car, TimeProvider.System).DiscoverAsync(index, new SdpRequest(SdpSecurity.Tls), default);

        Assert.Equal(address, found!.Value.EndPoint.Address);
        Assert.Equal(index, found.Value.EndPoint.Address.ScopeId);
        await end.CancelAsync();
        await serving;
    }

    [Fact]
    [Clause("[V2G2-161]")]
    public async Task A_car_asks_fifty_times_in_steps_of_250_milliseconds()
    {
        var clock = new ManualClock();
        await using var port = new MemoryPort();
        var search = new SdpClient(port, clock).DiscoverAsync(new IPEndPoint(IPAddress.IPv6Loopback, 1), new SdpRequest(SdpSecurity.Tls), default);
        var start = clock.GetUtcNow();
        for (var attempt = 1; attempt <= SdpClient.MaxTries; attempt++)
        {
            Assert.Equal("01FE9000000000020000", Convert.ToHexString(await port.Sent.Reader.ReadAsync()));
            while (clock.PendingTimers == 0)
            {
                await Task.Yield();
            }

            Assert.False(search.IsCompleted);
            clock.Advance(SdpClient.Interval);
        }

        Assert.Null(await search);
        Assert.Equal(TimeSpan.FromSeconds(12.5), clock.GetUtcNow() - start);
        Assert.False(port.Sent.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_car_ignores_what_is_no_answer()
    {
        await using var port = new MemoryPort();
        port.Arriving.Writer.TryWrite([1, 2, 3]);
        port.Arriving.Writer.TryWrite(new SdpRequest(SdpSecurity.Tls).ToDatagram());
        port.Arriving.Writer.TryWrite(new SdpResponse(IPAddress.IPv6Loopback, 9, SdpSecurity.Tls) { IsWireless = true }.ToDatagram());
        port.Arriving.Writer.TryWrite(new SdpResponse(IPAddress.IPv6Loopback, 50_001, SdpSecurity.None).ToDatagram());
        var found = await new SdpClient(port, new ManualClock()).DiscoverAsync(new IPEndPoint(IPAddress.IPv6Loopback, 1), new SdpRequest(SdpSecurity.Tls), default);
        Assert.Equal(50_001, found!.Value.Response.Port);
        Assert.Equal(SdpSecurity.None, found.Value.Response.Security);
    }

    private static (int Index, IPAddress Address) LinkLocalInterface()
    {
        foreach (var card in NetworkInterface.GetAllNetworkInterfaces().Where(card => card.OperationalStatus == OperationalStatus.Up && card.SupportsMulticast))
        {
            var address = card.GetIPProperties().UnicastAddresses.Select(unicast => unicast.Address)
                .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetworkV6 && address.IsIPv6LinkLocal);
            if (address is not null)
            {
                return ((int)address.ScopeId, address);
            }
        }

        Assert.Skip("no interface has a link-local IPv6 address");
        return default;
    }

    private sealed class MemoryPort : IDatagramPort
    {
        public Channel<byte[]> Sent { get; } = Channel.CreateUnbounded<byte[]>();

        public Channel<byte[]> Arriving { get; } = Channel.CreateUnbounded<byte[]>();

        public IPEndPoint LocalEndPoint { get; } = new(IPAddress.IPv6Loopback, 2);

        public async ValueTask<(int Length, IPEndPoint From)> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellation)
        {
            var datagram = await Arriving.Reader.ReadAsync(cancellation);
            datagram.CopyTo(buffer);
            return (datagram.Length, new IPEndPoint(IPAddress.IPv6Loopback, 1));
        }

        public ValueTask SendAsync(ReadOnlyMemory<byte> datagram, IPEndPoint to, CancellationToken cancellation) =>
            Sent.Writer.WriteAsync(datagram.ToArray(), cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
