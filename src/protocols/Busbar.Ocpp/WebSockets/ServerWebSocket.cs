using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Text;

namespace Busbar.Ocpp.WebSockets;

/// <summary>
/// The server's end of a WebSocket over a stream that was upgraded: as <see cref="WebSocket"/> is, with pings on request, one
/// read of the stream a message, and one kilobyte held while nothing arrives.
/// </summary>
/// <remarks>One receive and one send at a time. Whether text is UTF-8 is for the reader of the whole message to see.</remarks>
public sealed partial class ServerWebSocket : WebSocket
{
    private readonly Stream _stream;
    private readonly ServerWebSocketOptions _options;
    private readonly Action? _abort;
    private readonly ITimer? _pinging;
    private WebSocketState _state = WebSocketState.Open;
    private WebSocketCloseStatus? _closeStatus;
    private string? _closeDescription;
    private int _isDisposed;

    /// <summary>Takes over a stream after the handshake; it is disposed with the socket.</summary>
    /// <param name="stream">Carries the bytes of both directions; a write sends at once.</param>
    /// <param name="options">What the handshake agreed on.</param>
    /// <param name="abort">Cuts the transport, for streams whose disposal does not end a read that waits.</param>
    public ServerWebSocket(Stream stream, ServerWebSocketOptions options, Action? abort = null)
    {
        _stream = stream;
        _options = options;
        _abort = abort;
        if (options.PingInterval > TimeSpan.Zero)
        {
            _pinging = options.Time.CreateTimer(static socket => ((ServerWebSocket)socket!).Watch(), this, options.PingInterval, options.PingInterval);
        }
    }

    /// <inheritdoc/>
    public override WebSocketCloseStatus? CloseStatus => _closeStatus;

    /// <inheritdoc/>
    public override string? CloseStatusDescription => _closeDescription;

    /// <inheritdoc/>
    public override WebSocketState State => _state;

    /// <inheritdoc/>
    public override string? SubProtocol => _options.SubProtocol;

    /// <inheritdoc/>
    public override void Abort()
    {
        if (_state != WebSocketState.Closed)
        {
            _state = WebSocketState.Aborted;
        }

        _abort?.Invoke();
        Dispose();
    }

    /// <inheritdoc/>
    public override async Task CloseOutputAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        if (_state is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            _state = _state == WebSocketState.CloseReceived ? WebSocketState.Closed : WebSocketState.CloseSent;
            await SendCloseAsync(closeStatus, statusDescription).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override async Task CloseAsync(WebSocketCloseStatus closeStatus, string? statusDescription, CancellationToken cancellationToken)
    {
        await CloseOutputAsync(closeStatus, statusDescription, cancellationToken).ConfigureAwait(false);
        var scrap = new byte[FrameHeader.LongestControl];
        while (_state == WebSocketState.CloseSent)
        {
            await ReceiveAsync(scrap.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            _pinging?.Dispose();
            _stream.Dispose();
            HeardNothing();
        }
    }

    private ValueTask SendCloseAsync(WebSocketCloseStatus status, string? description)
    {
        Span<byte> payload = stackalloc byte[FrameHeader.LongestControl];
        BinaryPrimitives.WriteUInt16BigEndian(payload, (ushort)status);

        // Written up to the last character that fits whole.
        Encoding.UTF8.TryGetBytes(description, payload[2..], out var length);
        if (length == 0 && !string.IsNullOrEmpty(description))
        {
            Encoding.UTF8.GetEncoder().Convert(description, payload[2..], flush: false, out _, out length, out _);
        }

        return SendControlAsync(Opcode.Close, payload[..(2 + length)].ToArray());
    }
}
