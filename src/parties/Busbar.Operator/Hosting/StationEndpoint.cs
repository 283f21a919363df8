using System.Net.WebSockets;
using Busbar.Ocpp;
using Busbar.Ocpp.Handshake;
using Busbar.Ocpp.Links;
using Busbar.Operator.Connections;
using Busbar.Operator.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Busbar.Operator.Hosting;

/// <summary>Takes the WebSocket connections of stations at <c>/ocpp/{stationId}</c>.</summary>
internal sealed class StationEndpoint(OperatorCore core, Admission admission, CancellationToken stopping)
{
    public async Task HandleAsync(HttpContext http)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return;
        }

        var address = http.Connection.RemoteIpAddress?.ToString() ?? "";
        var verdict = await admission.JudgeAsync(Read(http), address);
        if (verdict.Action is UpgradeAction.Refuse)
        {
            Telemetry.Refused(verdict.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (verdict.Status == StatusCodes.Status401Unauthorized)
                http.Response.Headers.WWWAuthenticate = "Basic realm=\"ocpp\"";
            http.Response.StatusCode = verdict.Status;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = verdict.Action is UpgradeAction.Accept ? verdict.Version.Subprotocol() : null,
            // Required of an operator (OCPP 2.0.1 part 4 3.6). Nothing secret is reflected beside a peer's text, so compression leaks nothing.
            DangerousEnableCompression = true,
            DisableServerContextTakeover = true,
        });
        if (verdict.Action is UpgradeAction.AcceptAndClose)
            await socket.CloseOutputAsync(WebSocketCloseStatus.ProtocolError, verdict.Reason, stopping);
        else
            await RunAsync(socket, verdict, address);
    }

    private async Task RunAsync(WebSocket socket, UpgradeVerdict verdict, string address)
    {
        var link = new WebSocketLink(socket, core.Options.Link, core.Time);
        var origin = new ConnectionOrigin(verdict.Profile, address);
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

    private static UpgradeRequest Read(HttpContext http) => new()
    {
        Path = http.Features.Get<IHttpRequestFeature>()!.RawTarget,
        Subprotocols = [.. http.WebSockets.WebSocketRequestedProtocols],
        Authorization = http.Request.Headers.Authorization,
        IsEncrypted = http.Request.IsHttps,
    };
}
