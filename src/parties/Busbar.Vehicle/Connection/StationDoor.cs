using System.Net;
using System.Net.Sockets;
using Busbar.Iso15118.Transport;

namespace Busbar.Vehicle.Connection;

/// <summary>The way to a station: found by asking on the link, or known.</summary>
/// <param name="Address">Where the station listens, or where it is asked when <paramref name="IsDiscovery"/>.</param>
/// <param name="IsDiscovery">Whether the address answers discovery (SDP) instead of sessions.</param>
/// <param name="Tls">The car's side of TLS; null for plain text.</param>
public sealed record StationDoor(IPEndPoint Address, bool IsDiscovery, CarTls? Tls)
{
    /// <summary>Finds the station if need be and connects.</summary>
    /// <exception cref="TransportException">Nobody answers, or the handshake failed.</exception>
    public async Task<IV2GChannel> OpenAsync(TimeProvider clock, CancellationToken cancellation)
    {
        if (!IsDiscovery)
            return await V2GDialer.ConnectAsync(Address, Tls, cancellation);
        var anyone = Address.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any;
        await using var port = UdpPort.Open(new IPEndPoint(anyone, 0));
        var request = new SdpRequest(Tls is null ? SdpSecurity.None : SdpSecurity.Tls, SdpTransport.Tcp);
        var found = await new SdpClient(port, clock).DiscoverAsync(Address, request, cancellation)
            ?? throw new TransportException($"No station answers at {Address}.");
        var isTls = found.Response.Security == SdpSecurity.Tls;
        if (isTls && Tls is null)
            throw new TransportException("The station asks for TLS, and the car has no certificates to judge it by.");
        return await V2GDialer.ConnectAsync(found.EndPoint, isTls ? Tls : null, cancellation);
    }
}
