using System.Collections.Concurrent;

namespace Busbar.Simulation;

/// <summary>Streams between addresses in one process, for the real stack above them: HttpClient, TLS, WebSocket, Kestrel. May be used from any thread.</summary>
public sealed class ByteNetwork(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, ByteListener> _listeners = new();

    /// <summary>How streams that are opened from now on behave.</summary>
    public ByteNetworkOptions Options { get; set; } = new();

    /// <summary>Listens at an address, <c>host:port</c>, until disposed.</summary>
    public ByteListener Listen(string address)
    {
        var listener = new ByteListener(address, gone => _listeners.TryRemove(KeyValuePair.Create(address, gone)));
        return _listeners.TryAdd(address, listener) ? listener : throw new IOException($"{address} is taken.");
    }

    /// <summary>Opens a stream to a listener.</summary>
    /// <exception cref="IOException">Nobody listens there, or its backlog is full.</exception>
    public async ValueTask<Stream> ConnectAsync(string address, CancellationToken cancellation)
    {
        await Task.Delay(Options.Latency, time, cancellation);
        if (!_listeners.TryGetValue(address, out var listener))
            throw new IOException($"Nobody listens at {address}.");
        var (caller, accepted) = ByteStream.Pair(time, Options);
        if (!listener.TryOffer(accepted))
            throw new IOException($"{address} has no room for another connection.");
        return caller;
    }

    /// <summary>Fits <see cref="SocketsHttpHandler.ConnectCallback"/>, for HttpClient and ClientWebSocket.</summary>
    public ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
        => ConnectAsync($"{context.DnsEndPoint.Host}:{context.DnsEndPoint.Port}", cancellation);
}
