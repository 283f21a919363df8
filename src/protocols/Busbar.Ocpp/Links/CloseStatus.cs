using System.Net.WebSockets;

namespace Busbar.Ocpp.Links;

/// <summary>The WebSocket status that tells the peer why (RFC 6455 7.4.1).</summary>
public static class CloseStatus
{
    /// <summary>The status for a reason of ours; null where no close frame can be sent or none is due.</summary>
    public static WebSocketCloseStatus? For(CloseReason reason) => reason switch
    {
        CloseReason.Done or CloseReason.ClosedByPeer => WebSocketCloseStatus.NormalClosure,
        CloseReason.GoingAway => WebSocketCloseStatus.EndpointUnavailable,
        CloseReason.TooLarge => WebSocketCloseStatus.MessageTooBig,
        CloseReason.NotUtf8 => WebSocketCloseStatus.InvalidPayloadData,
        CloseReason.NotText => WebSocketCloseStatus.InvalidMessageType,
        CloseReason.ProtocolViolation or CloseReason.NoCommonVersion => WebSocketCloseStatus.ProtocolError,
        CloseReason.Replaced or CloseReason.PolicyViolation => WebSocketCloseStatus.PolicyViolation,
        CloseReason.InternalError => WebSocketCloseStatus.InternalServerError,
        _ => null,
    };
}
