using System.Buffers;
using System.Globalization;
using Busbar.Ocpi.Client;
using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Security;
using Busbar.Ocpi.Transport;
using Busbar.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Busbar.Ocpi.Server;

/// <summary>Answers one endpoint.</summary>
/// <param name="call">The request.</param>
/// <param name="cancellation">Ends when the peer goes away.</param>
/// <returns>The answer.</returns>
internal delegate ValueTask<OcpiAnswer> EndpointHandler(OcpiCall call, CancellationToken cancellation);

/// <summary>What stands around every endpoint: who calls, how often, for whom, how large; and how answers are written.</summary>
internal sealed partial class ServerPipeline(OcpiServerOptions options, IPeers peers, OcpiHttp http, IOcpiRouter? router, ILogger logger)
{
    // An id of a peer is echoed: no longer than a few GUIDs.
    private const int LongestId = 128;

    private readonly PeerAuthentication _authentication = new(peers, http.Clock);
    private readonly RequestLimiter _limiter = new(options.RequestBurst, options.RequestsPerSecond, http.Clock);
    private readonly RequestLimiter _unauthorized = new(options.UnauthorizedBurst, options.UnauthorizedPerSecond, http.Clock);

    /// <summary>Puts the pipeline around a handler.</summary>
    public RequestDelegate Around(OcpiEndpoint endpoint, EndpointHandler handler)
    {
        return context => RunAsync(context, endpoint, handler);
    }

    private async Task RunAsync(HttpContext context, OcpiEndpoint endpoint, EndpointHandler handler)
    {
        var requestId = IdOf(context.Request, OcpiHeaders.RequestId);
        var correlationId = IdOf(context.Request, OcpiHeaders.CorrelationId);
        OcpiAnswer answer;
        OcpiCall? call = null;
        try
        {
            (call, answer) = await AdmitAsync(context, endpoint, requestId, correlationId).ConfigureAwait(false);
            if (call is not null)
            {
                answer = await AnswerAsync(call, handler, context.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure)
        {
            // The runner of every request: one that fails here must not take others with it.
            LogFailed(logger, failure, endpoint.Module, call?.Peer.Id);
            answer = OcpiAnswer.Failed(500, OcpiStatus.ServerError, "The request could not be answered.");
        }

        Telemetry.Served.Add(
            1,
            new KeyValuePair<string, object?>("peer", call?.Peer.Id),
            new KeyValuePair<string, object?>("module", endpoint.Module),
            new KeyValuePair<string, object?>("http.status", answer.HttpStatus),
            new KeyValuePair<string, object?>("status", answer.StatusCode));
        await WriteAsync(context, endpoint, answer, call?.Routing ?? default, requestId, correlationId).ConfigureAwait(false);
    }

    private async ValueTask<(OcpiCall? Call, OcpiAnswer Answer)> AdmitAsync(HttpContext context, OcpiEndpoint endpoint, string requestId, string correlationId)
    {
        var address = context.Connection.RemoteIpAddress?.ToString() ?? "";
        var found = await _authentication.FindAsync(context.Request.Headers.Authorization, context.RequestAborted).ConfigureAwait(false);
        if (found is not { } known || !IsGoodFor(known.Peer, known.Token, endpoint))
        {
            // Partners behind the same address are not slowed down by one that guesses: only guesses are counted.
            if (!_unauthorized.TryTake(address, out var waitSeconds))
            {
                return (null, Limited(context, address, waitSeconds));
            }

            LogUnauthorized(logger, endpoint.Module, address);
            return (null, OcpiAnswer.Failed(401, OcpiStatus.ClientError, "The token is missing or not good for this."));
        }

        if (!_limiter.TryTake(known.Peer.Id, out var retryAfter))
        {
            return (null, Limited(context, known.Peer.Id, retryAfter));
        }

        var body = await BoundedBody.ReadAsync(context.Request.Body, options.MaxBodyBytes, (int?)Math.Min(context.Request.ContentLength ?? 0, options.MaxBodyBytes), context.RequestAborted).ConfigureAwait(false);
        if (body is null)
        {
            return (null, OcpiAnswer.Failed(413, OcpiStatus.ClientError, "The body is too large."));
        }

        var call = new OcpiCall(context.Request, known.Peer, known.Presented, endpoint, body, requestId, correlationId) { Rest = RestOf(context.Request, endpoint) };
        return (call, OcpiAnswer.Ok());
    }

    private async ValueTask<OcpiAnswer> AnswerAsync(OcpiCall call, EndpointHandler handler, CancellationToken cancellation)
    {
        if (call.Routing.From is { } from && call.Peer.HubParty is null && !call.Peer.Has(from) && !call.Peer.Parties.Any(party => party.Role == "HUB"))
        {
            return OcpiAnswer.Refused(OcpiStatus.InvalidParameters, $"{from} is no party of yours.");
        }

        if (!OcpiModules.IsConfiguration(call.Endpoint.Module) && router is not null
            && await router.RouteAsync(call, cancellation).ConfigureAwait(false) is { } routed)
        {
            return routed;
        }

        if (call.Routing.To is { } to && to != options.HubParty && !options.Parties.Any(party => party.Party == to))
        {
            return OcpiAnswer.Refused(router is null ? OcpiStatus.InvalidParameters : OcpiStatus.UnknownReceiver, $"There is no party {to} here.");
        }

        return await handler(call, cancellation).ConfigureAwait(false);
    }

    // A registration token opens versions and credentials, nothing else (OCPI 2.2.1 4.1.2); modules answer in the agreed version only.
    private static bool IsGoodFor(Peer peer, AcceptedToken token, OcpiEndpoint endpoint)
    {
        return endpoint.Module is OcpiModules.Versions or OcpiModules.Credentials
            || (!token.IsRegistration && peer.State == PeerState.Registered && peer.Version == endpoint.Version);
    }

    private OcpiAnswer Limited(HttpContext context, string who, int retryAfterSeconds)
    {
        LogLimited(logger, who);
        context.Response.Headers.RetryAfter = retryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return OcpiAnswer.Failed(429, OcpiStatus.ClientError, "Too many requests.");
    }

    private async Task WriteAsync(HttpContext context, OcpiEndpoint endpoint, OcpiAnswer answer, Routing asked, string requestId, string correlationId)
    {
        var response = context.Response;
        response.StatusCode = answer.HttpStatus;
        response.ContentType = "application/json";
        if (endpoint.Version != OcpiVersion.V211)
        {
            response.Headers[OcpiHeaders.RequestId] = requestId;
            response.Headers[OcpiHeaders.CorrelationId] = correlationId;
            (answer.Routing ?? asked.Reversed).Write((name, value) => response.Headers[name] = value);
        }

        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.HttpStatus == 401)
        {
            response.Headers.WWWAuthenticate = "Token";
        }

        if (answer.Envelope is { } envelope)
        {
            response.ContentLength = envelope.Length;
            await response.Body.WriteAsync(envelope, context.RequestAborted).ConfigureAwait(false);
            return;
        }

        Serialize(response.BodyWriter, answer);
        await response.BodyWriter.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private void Serialize(IBufferWriter<byte> output, OcpiAnswer answer)
    {
        var writer = new JsonWriter(output);
        answer.Write(ref writer, http.Clock.GetUtcNow());
        writer.Flush();
    }

    private string IdOf(HttpRequest request, string header)
    {
        return request.Headers.TryGetValue(header, out var value) && value.ToString() is { Length: > 0 and <= LongestId } id && OcpiText.IsCiString(id)
            ? id
            : http.Random.NewId();
    }

    private static string RestOf(HttpRequest request, OcpiEndpoint endpoint)
    {
        var path = request.PathBase.ToUriComponent() + request.Path.ToUriComponent();
        var home = new Uri(endpoint.Url).AbsolutePath;
        var rest = path.StartsWith(home, StringComparison.OrdinalIgnoreCase) ? path[home.Length..] : "";
        return rest + request.QueryString.ToUriComponent();
    }

    [LoggerMessage(EventIds.Unauthorized, LogLevel.Warning, "A request to {Module} from {Address} has no good token")]
    private static partial void LogUnauthorized(ILogger logger, string module, string address);

    [LoggerMessage(EventIds.Limited, LogLevel.Warning, "{Who} makes too many requests")]
    private static partial void LogLimited(ILogger logger, string who);

    [LoggerMessage(EventIds.RequestFailed, LogLevel.Error, "A request to {Module} of {PeerId} failed")]
    private static partial void LogFailed(ILogger logger, Exception failure, string module, string? peerId);
}
