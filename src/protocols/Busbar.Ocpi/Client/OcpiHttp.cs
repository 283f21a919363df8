using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.Ocpi.Transport;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Busbar.Ocpi.Client;

/// <summary>Calls peers: with a deadline, a bound on the answer, a circuit for each peer, and only where the policy allows.</summary>
public sealed partial class OcpiHttp : IDisposable
{
    private readonly HttpClient _http;
    private readonly OcpiHttpOptions _options;
    private readonly TimeProvider _clock;
    private readonly IOcpiRandom _random;
    private readonly ILogger _logger;
    private readonly ConcurrentDictionary<string, PeerGate> _gates = new();

    /// <summary>Makes the caller of all peers.</summary>
    /// <param name="options">How peers are called.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="random">Makes the ids of requests.</param>
    /// <param name="logger">Where calls are logged; tokens never are.</param>
    /// <param name="handler">Carries the requests; null makes one that connects to allowed addresses only.</param>
    public OcpiHttp(OcpiHttpOptions options, TimeProvider clock, IOcpiRandom random, ILogger<OcpiHttp>? logger = null, HttpMessageHandler? handler = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock;
        _random = random;
        _logger = logger ?? NullLogger<OcpiHttp>.Instance;
        _http = new HttpClient(handler ?? CreateHandler(options.Urls)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    /// <summary>Where addresses of peers may lead.</summary>
    public UrlPolicy Urls => _options.Urls;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => _clock;

    /// <summary>Makes ids and tokens.</summary>
    public IOcpiRandom Random => _random;

    /// <summary>Where calls are logged.</summary>
    internal ILogger Logger => _logger;

    /// <summary>Whether calls to a peer are refused because it failed too often.</summary>
    /// <param name="peerId">The peer.</param>
    /// <returns>Whether they are.</returns>
    public bool IsCircuitOpen(string peerId)
    {
        return _gates.TryGetValue(peerId, out var gate) && gate.IsOpen;
    }

    /// <summary>Calls a peer.</summary>
    /// <param name="peer">The peer; its token and version say how it is called.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the call; that alone makes it throw.</param>
    /// <returns>What it answered, or why there is no answer.</returns>
    public async Task<OcpiReply> SendAsync(Peer peer, OcpiRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(peer);
        ArgumentNullException.ThrowIfNull(request);
        if (!_options.Urls.TryAccept(request.Url, out var url, out var reason))
        {
            LogRefused(peer.Id, reason!);
            return new OcpiReply { Failure = OcpiFailure.RefusedUrl, Message = reason };
        }

        var gate = _gates.GetOrAdd(peer.Id, static (_, self) => new PeerGate(self._options, self._clock), this);
        var entered = gate.Enter();
        if (entered != OcpiFailure.None)
        {
            return new OcpiReply { Failure = entered, Message = entered == OcpiFailure.Busy ? "Too many calls to the peer are under way." : "The peer failed too often lately." };
        }

        bool? hasFailed = null;
        var started = _clock.GetTimestamp();
        try
        {
            var reply = await ExchangeAsync(peer, url, request, cancellation).ConfigureAwait(false);
            hasFailed = reply.Failure != OcpiFailure.None || reply.HttpStatus >= 500;
            LogCalled(peer.Id, request.Method.Method, request.Module, reply.HttpStatus, reply.Failure, _clock.GetElapsedTime(started).TotalMilliseconds);
            return reply;
        }
        finally
        {
            gate.Leave(hasFailed);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _http.Dispose();
    }

    private static SocketsHttpHandler CreateHandler(UrlPolicy urls)
    {
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = System.Net.DecompressionMethods.GZip,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = (context, cancellation) => urls.ConnectAsync(context.DnsEndPoint, cancellation),
        };
    }

    private async Task<OcpiReply> ExchangeAsync(Peer peer, Uri url, OcpiRequest request, CancellationToken cancellation)
    {
        using var deadline = new CancellationTokenSource(request.Timeout ?? _options.Timeout, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, deadline.Token);
        try
        {
            using var message = Message(peer, url, request);
            using var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            var body = await ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            return new OcpiReply
            {
                Failure = body is null ? OcpiFailure.TooLarge : OcpiFailure.None,
                HttpStatus = (int)response.StatusCode,
                Body = body ?? default,
                Headers = Headers(response),
            };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new OcpiReply { Failure = OcpiFailure.Timeout, Message = "The peer did not answer in time." };
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new OcpiReply { Failure = OcpiFailure.Connection, Message = failure.Message };
        }
    }

    private HttpRequestMessage Message(Peer peer, Uri url, OcpiRequest request)
    {
        var message = new HttpRequestMessage(request.Method, url);
        var version = peer.Version ?? OcpiVersion.V221;
        if (peer.Token is { } token)
        {
            message.Headers.TryAddWithoutValidation("Authorization", AuthorizationHeader.Write(token, peer.EncodesToken(version)));
        }

        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (version != OcpiVersion.V211)
        {
            message.Headers.TryAddWithoutValidation(OcpiHeaders.RequestId, _random.NewId());
            message.Headers.TryAddWithoutValidation(OcpiHeaders.CorrelationId, request.CorrelationId ?? _random.NewId());
            request.Routing.Write((name, value) => message.Headers.TryAddWithoutValidation(name, value));
        }

        if (request.Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return message;
    }

    private async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > _options.MaxAnswerBytes)
        {
            return null;
        }

        using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        return await BoundedBody.ReadAsync(stream, _options.MaxAnswerBytes, (int?)content.Headers.ContentLength, cancellation).ConfigureAwait(false);
    }

    private static Dictionary<string, string> Headers(HttpResponseMessage response)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in response.Headers)
        {
            headers[name.ToLowerInvariant()] = string.Join(", ", values);
        }

        return headers;
    }
}
