using System.Net;
using System.Net.Sockets;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;

namespace Busbar.Iso15118.Tests.Transport;

/// <summary>Cars connect to a station over real sockets.</summary>
public sealed class V2GListenerTests
{
    private static readonly IPEndPoint Loopback = new(IPAddress.IPv6Loopback, 0);

    [Fact]
    public async Task Serves_many_cars_at_a_time_and_ends_with_the_last()
    {
        using var listener = V2GListener.Start(Loopback);
        using var end = new CancellationTokenSource();
        var running = listener.RunAsync(EchoAsync, end.Token);
        var cars = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => V2GDialer.ConnectAsync(listener.EndPoint, tls: null, default).AsTask()));
        for (var at = 0; at < cars.Length; at++)
        {
            await cars[at].SendAsync(V2GtpPayloadType.Exi, new[] { (byte)at }, default);
        }

        for (var at = 0; at < cars.Length; at++)
        {
            Assert.Equal((byte)at, (await cars[at].ReceiveAsync(default))!.Value.Payload.Span[0]);
            await cars[at].DisposeAsync();
        }

        await end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Speaks_TLS_over_sockets()
    {
        var pki = TestPki.V20;
        var station = new StationTls { Tls13 = TestPki.Tls(pki.Station), Vehicles = TestPki.Vehicles(pki), Time = TestPki.Clock };
        using var listener = V2GListener.Start(Loopback, station);
        using var end = new CancellationTokenSource();
        var running = listener.RunAsync(EchoAsync, end.Token);
        var tls = new CarTls(TestPki.Stations(pki)) { Identity = TestPki.Tls(pki.Vehicle), Time = TestPki.Clock };
        await using (var car = await V2GDialer.ConnectAsync(listener.EndPoint, tls, default))
        {
            Assert.True(car.Security.IsMutualTls13);
            await car.SendAsync(V2GtpPayloadType.MainStream, new byte[] { 4, 2 }, default);
            Assert.Equal(2, (await car.ReceiveAsync(default))!.Value.Payload.Length);
        }

        await end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task One_connection_s_fault_is_not_the_listener_s()
    {
        var faults = new TaskCompletionSource<Exception>();
        using var listener = V2GListener.Start(Loopback);
        listener.Failed += (_, fault) => faults.TrySetResult(fault);
        using var end = new CancellationTokenSource();
        var first = true;
        var running = listener.RunAsync(
            (channel, cancellation) => first && !(first = false) ? throw new InvalidOperationException("ours") : EchoAsync(channel, cancellation), end.Token);

        await using (var unlucky = await V2GDialer.ConnectAsync(listener.EndPoint, tls: null, default))
        {
            Assert.Equal("ours", (await faults.Task).Message);
            Assert.Null(await unlucky.ReceiveAsync(default));
        }

        await using (var next = await V2GDialer.ConnectAsync(listener.EndPoint, tls: null, default))
        {
            await next.SendAsync(V2GtpPayloadType.Exi, new byte[] { 1 }, default);
            Assert.NotNull(await next.ReceiveAsync(default));
        }

        await end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Closes_what_is_more_than_it_has_room_for()
    {
        using var listener = V2GListener.Start(Loopback, tls: null, maxConnections: 1);
        using var end = new CancellationTokenSource();
        var running = listener.RunAsync(EchoAsync, end.Token);
        await using var first = await V2GDialer.ConnectAsync(listener.EndPoint, tls: null, default);
        await first.SendAsync(V2GtpPayloadType.Exi, new byte[] { 1 }, default);
        Assert.NotNull(await first.ReceiveAsync(default));

        await using var second = await V2GDialer.ConnectAsync(listener.EndPoint, tls: null, default);
        Assert.Null(await second.ReceiveAsync(default));

        await end.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Nobody_listening_is_a_fault_of_its_own_kind()
    {
        IPEndPoint nowhere;
        using (var gone = new TcpListener(Loopback))
        {
            gone.Start();
            nowhere = (IPEndPoint)gone.LocalEndpoint;
        }

        await Assert.ThrowsAsync<TransportException>(async () => await V2GDialer.ConnectAsync(nowhere, tls: null, default));
    }

    private static async Task EchoAsync(IV2GChannel channel, CancellationToken cancellation)
    {
        while (await channel.ReceiveAsync(cancellation) is { } message)
        {
            await channel.SendAsync(message.PayloadType, message.Payload, cancellation);
        }
    }
}
