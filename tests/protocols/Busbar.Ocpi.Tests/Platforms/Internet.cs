using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.TestKit;

namespace Busbar.Ocpi.Tests.Platforms;

/// <summary>Names of servers in one test, each at a loopback port of its own: real HTTP without a name service.</summary>
public sealed class Internet : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, int> _ports = new();
    private readonly List<IAsyncDisposable> _servers = [];
    private int _ids;

    /// <summary>The clock of every platform.</summary>
    public ManualClock Clock { get; } = new();

    /// <summary>Every request that was sent, as method and path.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Makes a caller of peers.</summary>
    public OcpiHttp Http(OcpiHttpOptions? options = null) =>
        new(options ?? new OcpiHttpOptions { Urls = UrlPolicy.Loopback }, Clock, new CountedRandom(this), handler: new Recording(this));

    /// <summary>Makes the port of a server known under a name.</summary>
    public void Add(string host, int port, IAsyncDisposable server)
    {
        _ports[host] = port;
        _servers.Add(server);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers)
            await server.DisposeAsync();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        if (!_ports.TryGetValue(context.DnsEndPoint.Host, out var port))
            throw new HttpRequestException($"There is no host {context.DnsEndPoint.Host}.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return new NetworkStream(socket, ownsSocket: true);
    }

    private sealed class Recording(Internet internet) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectCallback = internet.ConnectAsync })
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            internet.Requests.Enqueue($"{request.Method} {request.RequestUri!.Host}{request.RequestUri.PathAndQuery}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class CountedRandom(Internet internet) : IOcpiRandom
    {
        public string NewToken() => $"token-{Interlocked.Increment(ref internet._ids):d10}";

        public string NewId() => $"id-{Interlocked.Increment(ref internet._ids):d10}";
    }
}
