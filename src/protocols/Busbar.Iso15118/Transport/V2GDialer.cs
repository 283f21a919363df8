using System.Net;
using System.Net.Sockets;

namespace Busbar.Iso15118.Transport;

/// <summary>Opens the car's connection to a station.</summary>
public static class V2GDialer
{
    /// <summary>Connects by TCP and, where it is given, shakes hands by TLS.</summary>
    /// <param name="station">Where the station listens.</param>
    /// <param name="tls">The car's side of TLS; null for plain text.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <exception cref="TransportException">Nobody listens there, or the handshake failed.</exception>
    public static async ValueTask<V2GChannel> ConnectAsync(IPEndPoint station, CarTls? tls, CancellationToken cancellation)
    {
        var socket = new Socket(station.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(station, cancellation).ConfigureAwait(false);
        }
        catch (SocketException refused)
        {
            socket.Dispose();
            throw new TransportException($"Nobody answers at {station}.", refused);
        }
        catch (OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }

        var stream = new NetworkStream(socket, ownsSocket: true);
        return tls is null ? new V2GChannel(stream) : await tls.ConnectAsync(stream, cancellation).ConfigureAwait(false);
    }
}
