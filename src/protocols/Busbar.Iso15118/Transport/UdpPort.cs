using System.Net;
using System.Net.Sockets;

namespace Busbar.Iso15118.Transport;

/// <summary>Datagrams over UDP.</summary>
public sealed class UdpPort : IDatagramPort
{
    private readonly Socket _socket;

    private UdpPort(Socket socket) => _socket = socket;

    /// <inheritdoc/>
    public IPEndPoint LocalEndPoint => (IPEndPoint)_socket.LocalEndPoint!;

    /// <summary>Opens the port of a car, or of a station that is found by its own address.</summary>
    /// <param name="local">Where to bind; port 0 takes a free one. A link-local address with its scope also picks the interface of multicasts.</param>
    public static UdpPort Open(IPEndPoint local)
    {
        var socket = new Socket(local.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            if (local.AddressFamily == AddressFamily.InterNetworkV6 && local.Address.ScopeId != 0)
            {
                socket.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.MulticastInterface, (int)local.Address.ScopeId);
            }

            socket.Bind(local);
            return new UdpPort(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Opens the port of a station that cars find by multicast.</summary>
    /// <param name="interfaceIndex">The interface of the power line.</param>
    /// <param name="port">The port; cars ask at <see cref="SdpClient.Port"/>.</param>
    public static UdpPort OpenForMulticast(int interfaceIndex, int port = SdpClient.Port)
    {
        var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Dgram, ProtocolType.Udp);
        try
        {
            // Several stations on one host listen at the one port that the standards name.
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            socket.SetSocketOption(
                SocketOptionLevel.IPv6, SocketOptionName.AddMembership, new IPv6MulticastOption(SdpClient.MulticastAddress, interfaceIndex));
            return new UdpPort(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask<(int Length, IPEndPoint From)> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellation)
    {
        var any = new IPEndPoint(_socket.AddressFamily == AddressFamily.InterNetworkV6 ? IPAddress.IPv6Any : IPAddress.Any, 0);
        while (true)
        {
            try
            {
                var received = await _socket.ReceiveFromAsync(buffer, SocketFlags.None, any, cancellation).ConfigureAwait(false);
                return (received.ReceivedBytes, (IPEndPoint)received.RemoteEndPoint);
            }
            catch (SocketException refused) when (refused.SocketErrorCode is SocketError.ConnectionReset or SocketError.MessageSize)
            {
                // An earlier datagram reached nobody, or one came that is longer than any of ours: neither ends the port.
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask SendAsync(ReadOnlyMemory<byte> datagram, IPEndPoint to, CancellationToken cancellation) =>
        await _socket.SendToAsync(datagram, SocketFlags.None, to, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
