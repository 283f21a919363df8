using System.Buffers;
using System.Net.WebSockets;

namespace Busbar.Ocpp.WebSockets;

// Frames to the peer, each with its header in one write.
public sealed partial class ServerWebSocket
{
    // A shorter message gains nothing from compression.
    private const int ShortestCompressed = 512;

    private readonly SemaphoreSlim _writing = new(1, 1);
    private bool _isInMessage;

    /// <inheritdoc/>
    public override ValueTask SendAsync(ReadOnlyMemory<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken)
    {
        // hot path: ocpp-call
        if (_state is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return ValueTask.FromException(new WebSocketException(WebSocketError.InvalidState));
        }

        var opcode = _isInMessage ? Opcode.Continuation : messageType is WebSocketMessageType.Text ? Opcode.Text : Opcode.Binary;
        var isCompressed = _options.IsCompressed && !_isInMessage && endOfMessage && buffer.Length >= ShortestCompressed;
        _isInMessage = !endOfMessage;
        if (!isCompressed)
        {
            return WriteAsync(opcode, endOfMessage, isCompressed: false, buffer.Span);
        }

        var packed = Deflate.Compress(buffer.Span, out var length);
        var write = WriteAsync(opcode, endOfMessage, isCompressed: true, packed.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(packed);
        return write;
    }

    /// <inheritdoc/>
    public override Task SendAsync(ArraySegment<byte> buffer, WebSocketMessageType messageType, bool endOfMessage, CancellationToken cancellationToken) =>
        SendAsync(buffer.AsMemory(), messageType, endOfMessage, cancellationToken).AsTask();

    private ValueTask SendControlAsync(Opcode opcode, ReadOnlyMemory<byte> payload) => WriteAsync(opcode, isFinal: true, isCompressed: false, payload.Span);

    // Takes a copy of the payload before it returns.
    private ValueTask WriteAsync(Opcode opcode, bool isFinal, bool isCompressed, ReadOnlySpan<byte> payload)
    {
        var frame = ArrayPool<byte>.Shared.Rent(FrameHeader.LongestSent + payload.Length);
        var head = FrameHeader.Write(frame, opcode, isFinal, isCompressed, payload.Length);
        payload.CopyTo(frame.AsSpan(head));
        var length = head + payload.Length;
        if (!_writing.Wait(0))
        {
            return WriteInTurnAsync(frame, length);
        }

        ValueTask write;
        try
        {
            write = _stream.WriteAsync(frame.AsMemory(0, length));
        }
        catch
        {
            _writing.Release();
            throw;
        }

        if (!write.IsCompletedSuccessfully)
        {
            return FinishAsync(write, frame);
        }

        _writing.Release();
        ArrayPool<byte>.Shared.Return(frame);
        return ValueTask.CompletedTask;
    }

    private async ValueTask WriteInTurnAsync(byte[] frame, int length)
    {
        await _writing.WaitAsync().ConfigureAwait(false);
        await FinishAsync(_stream.WriteAsync(frame.AsMemory(0, length)), frame).ConfigureAwait(false);
    }

    private async ValueTask FinishAsync(ValueTask write, byte[] frame)
    {
        try
        {
            await write.ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
            ArrayPool<byte>.Shared.Return(frame);
        }
    }
}
