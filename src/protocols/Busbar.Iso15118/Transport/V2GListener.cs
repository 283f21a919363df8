using System.Net;
using System.Net.Sockets;

namespace Busbar.Iso15118.Transport;

/// <summary>Where a station accepts cars: TCP, with TLS where it is given.</summary>
public sealed class V2GListener : IDisposable
{
    private readonly TcpListener _listener;
    private readonly StationTls? _tls;
    private readonly int _maxConnections;

    private V2GListener(TcpListener listener, StationTls? tls, int maxConnections)
    {
        _listener = listener;
        _tls = tls;
        _maxConnections = maxConnections;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>A connection that could not be served, with the cause: a handshake that failed, or a fault of the one who served.</summary>
    public event Action<EndPoint?, Exception>? Failed;

    /// <summary>Starts to listen.</summary>
    /// <param name="endPoint">Where; port 0 takes a free one.</param>
    /// <param name="tls">The station's side of TLS; null for plain text.</param>
    /// <param name="maxConnections">The most connections at a time; further ones are closed at once.</param>
    public static V2GListener Start(IPEndPoint endPoint, StationTls? tls = null, int maxConnections = TransportLimits.MaxConnections)
    {
        var listener = new TcpListener(endPoint);
        listener.Start();
        return new V2GListener(listener, tls, maxConnections);
    }

    /// <summary>Accepts cars until cancelled, serves each on its own, and returns when the last is served.</summary>
    /// <param name="serve">Serves one connection, which is closed when it returns.</param>
    /// <param name="cancellation">Ends the listening and is handed to those who serve.</param>
    public async Task RunAsync(Func<IV2GChannel, CancellationToken, Task> serve, CancellationToken cancellation)
    {
        var serving = new HashSet<Task>();
        while (await AcceptAsync(cancellation).ConfigureAwait(false) is { } socket)
        {
            serving.RemoveWhere(task => task.IsCompleted);
            if (serving.Count >= _maxConnections)
            {
                socket.Dispose();
                continue;
            }

            serving.Add(ServeAsync(socket, serve, cancellation));
        }

        await Task.WhenAll(serving).ConfigureAwait(false);
    }

    /// <summary>Stops listening.</summary>
    public void Dispose() => _listener.Dispose();

    private async Task<Socket?> AcceptAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                return await _listener.AcceptSocketAsync(cancellation).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                return null;
            }
            catch (ObjectDisposedException)
            {
                return null;
            }
            catch (SocketException broken) when (broken.SocketErrorCode is not (SocketError.OperationAborted or SocketError.Interrupted or SocketError.InvalidArgument))
            {
                // The car gave up while it was accepted.
            }
            catch (SocketException)
            {
                return null;
            }
        }

        return null;
    }

    private async Task ServeAsync(Socket socket, Func<IV2GChannel, CancellationToken, Task> serve, CancellationToken cancellation)
    {
        var remote = socket.RemoteEndPoint;
        try
        {
            socket.NoDelay = true;
            var stream = new NetworkStream(socket, ownsSocket: true);
            var channel = _tls is null ? new V2GChannel(stream) : await _tls.AcceptAsync(stream, cancellation).ConfigureAwait(false);
            await using (channel.ConfigureAwait(false))
            {
                await serve(channel, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The station is going down.
        }
        catch (Exception fault)
        {
            // One connection's fault is not the listener's: it is told and the others go on.
            Failed?.Invoke(remote, fault);
        }
        finally
        {
            socket.Dispose();
        }
    }
}
