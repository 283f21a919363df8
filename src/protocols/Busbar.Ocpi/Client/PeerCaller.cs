using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Quirks;
using Busbar.Ocpi.Transport;
using Busbar.Wire;

namespace Busbar.Ocpi.Client;

/// <summary>Calls one peer on behalf of one of our parties.</summary>
public sealed class PeerCaller
{
    private readonly OcpiHttp _http;

    /// <summary>Makes a caller.</summary>
    /// <param name="http">Calls peers.</param>
    /// <param name="peer">The peer.</param>
    /// <param name="routing">From whom, and for which party behind the peer.</param>
    /// <param name="correlationId">The id of the chain that the calls belong to; null starts one each.</param>
    public PeerCaller(OcpiHttp http, Peer peer, Routing routing = default, string? correlationId = null)
    {
        _http = http;
        Peer = peer;
        Routing = routing;
        CorrelationId = correlationId;
    }

    /// <summary>The peer.</summary>
    public Peer Peer { get; }

    /// <summary>From whom, and for which party behind the peer.</summary>
    public Routing Routing { get; }

    /// <summary>The id of the chain that the calls belong to.</summary>
    public string? CorrelationId { get; }

    internal OcpiHttp Http => _http;

    internal ReplyReader Reader => new(Peer, _http.Logger);

    /// <summary>Sends a request to an address of a module.</summary>
    /// <param name="module">The module's identifier.</param>
    /// <param name="method">The method.</param>
    /// <param name="url">The address; null where the peer has no such endpoint.</param>
    /// <param name="body">The body as JSON; null for none.</param>
    /// <param name="timeout">How long to wait; null waits as long as the options say.</param>
    /// <param name="cancellation">Ends the call.</param>
    /// <returns>The reply.</returns>
    public Task<OcpiReply> SendAsync(string module, HttpMethod method, string? url, ReadOnlyMemory<byte>? body, TimeSpan? timeout, CancellationToken cancellation)
    {
        if (url is null)
        {
            return Task.FromResult(new OcpiReply { Failure = OcpiFailure.NoEndpoint, Message = $"The peer has no endpoint for {module}." });
        }

        var isConfiguration = OcpiModules.IsConfiguration(module);
        return _http.SendAsync(
            Peer,
            new OcpiRequest
            {
                Module = module,
                Method = method,
                Url = Repaired(url),
                Body = body,
                Routing = isConfiguration ? default : Routing,
                CorrelationId = CorrelationId,
                Timeout = timeout,
            },
            cancellation);
    }

    /// <summary>The address of a module of the peer with more segments behind it.</summary>
    /// <param name="module">The module's identifier.</param>
    /// <param name="role">The side of the module that the peer has.</param>
    /// <param name="segments">The segments, each as it is.</param>
    /// <returns>The address, or null where the peer has no such endpoint.</returns>
    public string? UrlOf(string module, ModuleRole role, params IEnumerable<string?> segments)
    {
        return Peer.EndpointOf(module, role) is { } endpoint ? Join(endpoint, segments) : null;
    }

    internal static byte[]? Json<T>(T? value)
        where T : class, IWireRecord<T>
    {
        return value is null ? null : WireJson.ToUtf8(value);
    }

    internal static string Join(string endpoint, IEnumerable<string?> segments)
    {
        return string.Join('/', segments.OfType<string>().Select(Uri.EscapeDataString).Prepend(endpoint));
    }

    private string Repaired(string url)
    {
        if (Peer.Quirks.HasFlag(PeerQuirks.WrongScheme)
            && Uri.TryCreate(url, UriKind.Absolute, out var parsed)
            && Uri.TryCreate(Peer.VersionsUrl, UriKind.Absolute, out var home)
            && parsed.Scheme != home.Scheme && parsed.Host == home.Host)
        {
            Repairs.Tell(_http.Logger, Peer.Id, PeerQuirks.WrongScheme);
            url = home.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + parsed.PathAndQuery;
        }

        if (Peer.Quirks.HasFlag(PeerQuirks.TrailingSlashes))
        {
            var query = url.IndexOf('?', StringComparison.Ordinal);
            var path = query < 0 ? url : url[..query];
            if (!path.EndsWith('/'))
            {
                Repairs.Tell(_http.Logger, Peer.Id, PeerQuirks.TrailingSlashes);
                url = path + "/" + (query < 0 ? "" : url[query..]);
            }
        }

        return url;
    }
}
