using Busbar.Ocpp.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Busbar.Operator.Hosting;

/// <summary>Turns an HTTP/1.1 request into the server's end of a WebSocket (RFC 6455 4.2).</summary>
public static class StationSocket
{
    private const string Version = "13";

    /// <summary>Whether the request asks for a WebSocket and is whole.</summary>
    public static bool IsRequested(HttpContext http) =>
        http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true }
        && HttpMethods.IsGet(http.Request.Method)
        && http.Request.Headers.Upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase)
        && http.Request.Headers.SecWebSocketVersion == Version
        && WebSocketUpgrade.Accept(http.Request.Headers.SecWebSocketKey) is not null;

    /// <summary>Completes the handshake; compression is agreed on when the peer offers it.</summary>
    /// <param name="http">A request that asks for a WebSocket.</param>
    /// <param name="subprotocol">The subprotocol to choose; null for none.</param>
    /// <param name="options">What a socket may cost; what the handshake agrees on is filled in.</param>
    public static async Task<ServerWebSocket> AcceptAsync(HttpContext http, string? subprotocol, ServerWebSocketOptions options)
    {
        var isCompressed = WebSocketUpgrade.OffersCompression(http.Request.Headers.SecWebSocketExtensions);
        var answer = http.Response.Headers;
        answer.Upgrade = "websocket";
        answer.SecWebSocketAccept = WebSocketUpgrade.Accept(http.Request.Headers.SecWebSocketKey);
        if (subprotocol is not null)
            answer.SecWebSocketProtocol = subprotocol;
        if (isCompressed)
            answer.SecWebSocketExtensions = WebSocketUpgrade.CompressionAnswer;
        var stream = await http.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
        return new ServerWebSocket(stream, options with { SubProtocol = subprotocol, IsCompressed = isCompressed }, http.Abort);
    }
}
