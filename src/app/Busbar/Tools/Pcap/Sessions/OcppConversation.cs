using System.Text;
using Busbar.Tools.Pcap.Network;

namespace Busbar.Tools.Pcap.Sessions;

/// <summary>A station and an operator: OCPP-J over WebSocket, from the upgrade on.</summary>
internal sealed class OcppConversation : IConversation
{
    private const int MaxHeaderBytes = 16 * 1024;
    private const int MaxMessageBytes = 16 * 1024 * 1024;

    private readonly Side _station = new();
    private readonly Side _operator = new();
    private readonly OcppMessages _messages = new();
    private string? _subprotocol;
    private string? _trouble;
    private bool _isCompressed;
    private int _closes;

    /// <inheritdoc/>
    public void Take(Way way, ReadOnlySpan<byte> bytes, DateTimeOffset at)
    {
        Side side = way == Way.ToListener ? _station : _operator;
        side.Bytes.Append(bytes);
        if (_trouble is null && !side.IsUpgraded)
            TakeHeader(way, side);
        while (_trouble is null && side.IsUpgraded && WebSocketFrame.TryRead(side.Bytes.Span, MaxMessageBytes, out WebSocketFrame? frame, out _trouble))
        {
            side.Bytes.Consume(frame.Length);
            TakeFrame(way, side, frame, at);
        }
    }

    /// <inheritdoc/>
    public Session End(Ends ends, bool hasLost)
    {
        string protocol = _subprotocol is { } name && name.StartsWith("ocpp", StringComparison.OrdinalIgnoreCase) ? "OCPP " + name[4..] : _subprotocol ?? "WebSocket";
        string? trouble = _trouble ?? (hasLost ? "octets are missing in the capture" : _isCompressed ? "some messages are compressed and not shown" : null);
        return new Session(protocol, ends, _messages.All, trouble is not null ? Verdict.Wrong(trouble) : _messages.Judge(isClosed: _closes > 0));
    }

    private void TakeHeader(Way way, Side side)
    {
        int end = side.Bytes.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            _trouble = side.Bytes.Length > MaxHeaderBytes ? "the upgrade to WebSocket does not end" : null;
            return;
        }

        string[] lines = Encoding.Latin1.GetString(side.Bytes.Span[..end]).Split("\r\n");
        side.Bytes.Consume(end + 4);
        if (way == Way.ToInitiator && !lines[0].Contains(" 101", StringComparison.Ordinal))
        {
            _trouble = $"the upgrade was refused: {lines[0]}";
            return;
        }

        side.IsUpgraded = true;
        if (way == Way.ToInitiator)
            _subprotocol = lines.FirstOrDefault(line => line.StartsWith("sec-websocket-protocol:", StringComparison.OrdinalIgnoreCase))?.Split(':', 2)[1].Trim();
    }

    private void TakeFrame(Way way, Side side, WebSocketFrame frame, DateTimeOffset at)
    {
        switch (frame.Kind)
        {
            case WebSocketKind.Close:
                _closes++;
                return;
            case WebSocketKind.Ping or WebSocketKind.Pong:
                return;
            case WebSocketKind.Text or WebSocketKind.Binary:
                side.Message.Clear();
                side.IsCompressed = frame.IsCompressed;
                break;
            default:
                break;
        }

        if (side.Message.Length + frame.Payload.Length > MaxMessageBytes)
        {
            _trouble = "a message is longer than any of OCPP";
            return;
        }

        side.Message.Append(frame.Payload);
        if (!frame.IsLast)
            return;
        if (side.IsCompressed)
            _isCompressed = true;
        else
            _messages.Add(at, way, side.Message.Span);
        side.Message.Clear();
    }

    private sealed class Side
    {
        public ByteQueue Bytes { get; } = new();

        public ByteQueue Message { get; } = new();

        public bool IsUpgraded { get; set; }

        public bool IsCompressed { get; set; }
    }
}
