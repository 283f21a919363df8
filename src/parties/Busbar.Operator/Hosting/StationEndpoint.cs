using System.Net.WebSockets;
using System.Security.Cryptography.X509Certificates;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Busbar.Ocpp.WebSockets;
using Busbar.Operator.Connections;
using Busbar.Operator.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Busbar.Operator.Hosting;

/// <summary>Takes the WebSocket connections of stations at <c>/ocpp/{stationId}</c>.</summary>
internal sealed class StationEndpoint(OperatorCore core, Admission admission, TimeSpan pingInterval, CancellationToken stopping)
{
    private readonly ServerWebSocketOptions _options = new()
    {
        MaxCompressedBytes = core.Options.Link.MaxMessageBytes,
        PingInterval = pingInterval,
        Time = core.Time,
    };

    public async Task HandleAsync(HttpContext http)
    {
        if (!StationSocket.IsRequested(http))
        {
            http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return;
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        var certificate = await http.Connection.GetClientCertificateAsync(http.RequestAborted);
        var name = certificate?.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        var verdict = await admission.JudgeAsync(Read(http, certificate is not null), address, name);
        if (verdict.Action is UpgradeAction.Refuse)
        {
            Telemetry.Refused(verdict.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (verdict.Status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Basic realm=\"ocpp\"";
            http.Response.StatusCode = verdict.Status;
            return;
        }

        // Compression is required of an operator (OCPP 2.0.1 part 4 3.6). Nothing secret is reflected beside a peer's text, so it leaks nothing.
        var subprotocol = verdict.Action is UpgradeAction.Accept ? verdict.Version.Subprotocol() : null;
        using var socket = await StationSocket.AcceptAsync(http, subprotocol, _options);
        if (verdict.Action is UpgradeAction.AcceptAndClose)
            await socket.CloseOutputAsync(WebSocketCloseStatus.ProtocolError, verdict.Reason, stopping);
        else
            await RunAsync(socket, verdict, new ConnectionOrigin(verdict.Profile, address, name));
    }

    private async Task RunAsync(WebSocket socket, UpgradeVerdict verdict, ConnectionOrigin origin)
    {
        var link = new WebSocketLink(socket, core.Options.Link, core.Time);
        var connection = await core.ConnectAsync(verdict.StationId, verdict.Version, link, origin, stopping);
        if (connection is null)
            return;
        try
        {
            await link.RunAsync(connection.Peer, stopping);
        }
        finally
        {
            await connection.EndAsync();
        }
    }

    private static UpgradeRequest Read(HttpContext http, bool hasCertificate) => new()
    {
        Path = http.Features.Get<IHttpRequestFeature>()!.RawTarget,
        Subprotocols = [.. http.WebSockets.WebSocketRequestedProtocols],
        Authorization = http.Request.Headers.Authorization,
        IsEncrypted = http.Request.IsHttps,
        HasClientCertificate = hasCertificate,
    };
}
