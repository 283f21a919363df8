using System.Buffers;
using System.Buffers.Binary;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;

namespace Busbar.Ocpp.WebSockets;

// Frames of the peer.
public sealed partial class ServerWebSocket
{
    // Nearly every message of a station fits with its header; more is read straight to where it goes.
    private const int BufferSize = 1024;

    private readonly byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private FrameHeader _frame;
    private long _left;
    private bool _isInFrame;
    private bool _isInIncomingMessage;
    private WebSocketMessageType _type;
    private MemoryStream? _packed;
    private Stream? _unpacked;

    private ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_start, _end - _start);

    /// <inheritdoc/>
    public override async Task<WebSocketReceiveResult> ReceiveAsync(ArraySegment<byte> buffer, CancellationToken cancellationToken)
    {
        var result = await ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
        return new WebSocketReceiveResult(result.Count, result.MessageType, result.EndOfMessage, _closeStatus, _closeDescription);
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public override async ValueTask<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        // hot path: ocpp-call
        if (_state is not (WebSocketState.Open or WebSocketState.CloseSent))
        {
            throw new WebSocketException(WebSocketError.InvalidState);
        }

        while (true)
        {
            if (_unpacked is not null)
            {
                return Unpack(buffer.Span);
            }

            if (!_isInFrame && _start == _end)
            {
                // Waits here and not further in, so that an idle connection holds one suspended method.
                (_start, _end) = (0, 0);
                _end = await _stream.ReadAsync(_buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
                ThrowIfEnded(_end);
            }

            if (!_isInFrame && await BeginFrameAsync(cancellationToken).ConfigureAwait(false) is { } closed)
            {
                return closed;
            }

            if (_packed is not null)
            {
                await CollectAsync(cancellationToken).ConfigureAwait(false);
                continue;
            }

            var count = Math.Min(_left, buffer.Length) == 0 ? 0 : await TakeAsync(buffer, cancellationToken).ConfigureAwait(false);
            _isInFrame = _left > 0;
            var isWhole = !_isInFrame && _frame.IsFinal;
            _isInIncomingMessage = !isWhole;
            if (count > 0 || isWhole || buffer.IsEmpty)
            {
                return new ValueWebSocketReceiveResult(count, _type, isWhole);
            }
        }
    }

    // Reads headers and answers control frames until a data frame begins; gives the result of a close.
    private async ValueTask<ValueWebSocketReceiveResult?> BeginFrameAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int size;
            while ((size = FrameHeader.Read(Buffered, _options.IsCompressed, out _frame)) == 0)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }

            if (size < 0)
            {
                await RefuseAsync().ConfigureAwait(false);
            }

            _start += size;
            HeardSomething();
            if (!_frame.IsControl)
            {
                if (_frame.Opcode is Opcode.Continuation != _isInIncomingMessage)
                {
                    await RefuseAsync().ConfigureAwait(false);
                }

                BeginData();
                return null;
            }

            while (Buffered.Length < _frame.Length)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }

            if (IsFlood())
            {
                await FailAsync(WebSocketCloseStatus.PolicyViolation, "Too many control frames.").ConfigureAwait(false);
            }

            var payload = new byte[_frame.Length];
            Masking.Remove(Buffered[..payload.Length], payload, _frame.Mask, 0);
            _start += payload.Length;
            if (_frame.Opcode is Opcode.Close)
            {
                return await TakeCloseAsync(payload).ConfigureAwait(false);
            }

            if (_frame.Opcode is Opcode.Ping && _state == WebSocketState.Open)
            {
                await SendControlAsync(Opcode.Pong, payload).ConfigureAwait(false);
            }
        }
    }

    private void BeginData()
    {
        _isInFrame = true;
        _left = _frame.Length;
        if (_frame.Opcode is not Opcode.Continuation)
        {
            _type = _frame.Opcode is Opcode.Text ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
            _packed = _frame.IsCompressed ? new MemoryStream() : null;
        }

        _isInIncomingMessage = true;
    }

    // Takes what is there of the frame, or waits for some of it.
    private async ValueTask<int> TakeAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        var most = (int)Math.Min(_left, target.Length);
        var position = _frame.Length - _left;
        int count;
        if (_start == _end && most >= BufferSize)
        {
            count = await _stream.ReadAsync(target[..most], cancellationToken).ConfigureAwait(false);
            ThrowIfEnded(count);
            Masking.Remove(target.Span[..count], target.Span, _frame.Mask, position);
        }
        else
        {
            if (_start == _end)
            {
                await FillAsync(cancellationToken).ConfigureAwait(false);
            }

            count = Math.Min(most, _end - _start);
            Masking.Remove(Buffered[..count], target.Span, _frame.Mask, position);
            _start += count;
        }

        _left -= count;
        return count;
    }

    // A compressed message is opened when it is whole.
    private async ValueTask CollectAsync(CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            while (_left > 0)
            {
                var count = await TakeAsync(piece, cancellationToken).ConfigureAwait(false);
                if (_packed!.Length + count > _options.MaxCompressedBytes)
                {
                    await FailAsync(WebSocketCloseStatus.MessageTooBig, "The message is too large.").ConfigureAwait(false);
                }

                _packed.Write(piece, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }

        _isInFrame = false;
        if (_frame.IsFinal)
        {
            _unpacked = Deflate.Open(_packed!);
            _packed = null;
            _isInIncomingMessage = false;
        }
    }

    private ValueWebSocketReceiveResult Unpack(Span<byte> target)
    {
        var count = target.IsEmpty ? 0 : ReadUnpacked(target);
        var isWhole = !target.IsEmpty && count == 0;
        if (isWhole)
        {
            _unpacked!.Dispose();
            _unpacked = null;
        }

        return new ValueWebSocketReceiveResult(count, _type, isWhole);
    }

    private int ReadUnpacked(Span<byte> target)
    {
        try
        {
            return _unpacked!.Read(target);
        }
        catch (InvalidDataException broken)
        {
            throw new WebSocketException(WebSocketError.Faulted, broken);
        }
    }

    private async ValueTask<ValueWebSocketReceiveResult> TakeCloseAsync(byte[] payload)
    {
        if (payload.Length == 1)
        {
            await RefuseAsync().ConfigureAwait(false);
        }

        _closeStatus = payload.Length < 2 ? WebSocketCloseStatus.Empty : (WebSocketCloseStatus)BinaryPrimitives.ReadUInt16BigEndian(payload);
        _closeDescription = payload.Length < 2 ? null : Encoding.UTF8.GetString(payload, 2, payload.Length - 2);
        _state = _state == WebSocketState.CloseSent ? WebSocketState.Closed : WebSocketState.CloseReceived;
        return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, endOfMessage: true);
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start == _end)
        {
            (_start, _end) = (0, 0);
        }
        else if (_end == _buffer.Length)
        {
            Buffered.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        var count = await _stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        ThrowIfEnded(count);
        _end += count;
    }

    private static void ThrowIfEnded(int count)
    {
        if (count == 0)
        {
            throw new WebSocketException(WebSocketError.ConnectionClosedPrematurely);
        }
    }

    private ValueTask RefuseAsync() => FailAsync(WebSocketCloseStatus.ProtocolError, "The frame breaks the rules of WebSocket.");

    private async ValueTask FailAsync(WebSocketCloseStatus status, string description)
    {
        await CloseOutputAsync(status, description, CancellationToken.None).ConfigureAwait(false);
        throw new WebSocketException(WebSocketError.Faulted);
    }
}
