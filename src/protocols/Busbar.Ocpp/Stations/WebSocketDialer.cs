using System.Net;
using System.Net.Http;
using System.Net.WebSockets;
using System.Security.Authentication;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Stations;

/// <summary>Connects over ws or wss as a charging station does (OCPP 2.1 part 4 3.1).</summary>
public sealed class WebSocketDialer : IStationDialer
{
    private readonly WebSocketDialerSettings _settings;

    /// <summary>Makes a dialer; nothing is opened yet.</summary>
    public WebSocketDialer(WebSocketDialerSettings settings) => _settings = settings;

    /// <summary>The connection URL: the endpoint and the identity, percent-encoded (OCPP 2.1 part 4 3.1.1).</summary>
    public Uri ConnectionUrl => new($"{_settings.Endpoint.ToString().TrimEnd('/')}/{StationIdentity.Encode(_settings.StationId)}");

    /// <inheritdoc/>
    public async Task<DialResult> DialAsync(CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        try
        {
            Configure(socket.Options);
            using var deadline = new CancellationTokenSource(_settings.ConnectTimeout, _settings.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
            await socket.ConnectAsync(ConnectionUrl, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is WebSocketException or OperationCanceledException or HttpRequestException && !cancellationToken.IsCancellationRequested)
        {
            using (socket)
            {
                return Explain(failure, socket.HttpStatusCode);
            }
        }

        if (OcppVersions.TryParseSubprotocol(socket.SubProtocol, out var version) && _settings.Versions.Contains(version))
        {
            return new DialResult.Opened(new WebSocketLink(socket, _settings.Limits, _settings.Time), version);
        }

        // The management system chose none of what was offered, so the connection is of no use (OCPP 2.1 part 4 3.3).
        using (socket)
        {
            socket.Abort();
            return new DialResult.Failed(DialFailure.NoCommonVersion, "The management system chose no version.");
        }
    }

    private void Configure(ClientWebSocketOptions options)
    {
        foreach (var version in _settings.Versions)
        {
            options.AddSubProtocol(version.Subprotocol());
        }

        if (_settings.Password is { } password)
        {
            options.SetRequestHeader("Authorization", BasicCredentials.Format(_settings.StationId, password.Span));
        }

        if (_settings.ClientCertificate is { } certificate)
        {
            options.ClientCertificates = [certificate];
        }

        options.RemoteCertificateValidationCallback = _settings.ServerCertificate;
        options.KeepAliveInterval = _settings.PingInterval;
        options.KeepAliveTimeout = _settings.PingTimeout;
        options.CollectHttpResponseDetails = true;
        if (_settings.OffersCompression)
        {
            // No memory is kept between messages: a station sends small ones, and an idle connection shall hold nothing.
            options.DangerousDeflateOptions = new WebSocketDeflateOptions { ClientContextTakeover = false, ServerContextTakeover = false };
        }
    }

    private static DialResult.Failed Explain(Exception failure, HttpStatusCode status) => failure switch
    {
        _ when status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new(DialFailure.Unauthorized, "The credentials were refused.", (int)status),
        _ when status is HttpStatusCode.NotFound => new(DialFailure.UnknownStation, "The station is not known there.", (int)status),
        _ when status != 0 && status != HttpStatusCode.SwitchingProtocols => new(DialFailure.Refused, $"The answer was {(int)status}.", (int)status),
        OperationCanceledException => new(DialFailure.Unreachable, "There was no answer in time."),
        _ when failure.GetBaseException() is AuthenticationException insecure => new(DialFailure.Insecure, insecure.Message),
        _ => new(DialFailure.Unreachable, failure.GetBaseException().Message),
    };
}
