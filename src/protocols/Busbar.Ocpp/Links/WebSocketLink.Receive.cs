using System.Buffers;
using System.Net.WebSockets;
using System.Text.Unicode;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.WebSockets;

namespace Busbar.Ocpp.Links;

public sealed partial class WebSocketLink
{
    // Kept for as long as the connection lives: nearly every message of a station fits, and ten thousand idle ones cost ten megabytes.
    private const int KeptBufferSize = 1024;

    private async Task ReceiveAllAsync(RpcPeer peer)
    {
        var kept = ArrayPool<byte>.Shared.Rent(KeptBufferSize);

        // The platform's sockets wait for a whole frame once they know its length: only by reading nothing first is it known that one began.
        var beginning = _socket is ServerWebSocket ? kept.AsMemory() : Memory<byte>.Empty;
        try
        {
            while (true)
            {
                // hot path: ocpp-call
                var first = await _socket.ReceiveAsync(beginning, CancellationToken.None).ConfigureAwait(false);
                if (_heard is not null)
                {
                    Interlocked.Exchange(ref _heard, null)?.TrySetResult();
                }

                if (!IsText(first.MessageType, peer))
                {
                    return;
                }

                if (first.EndOfMessage ? !Deliver(peer, kept.AsSpan(0, first.Count)) : !await ReceiveRestAsync(peer, kept, first.Count).ConfigureAwait(false))
                {
                    return;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(kept);
        }
    }

    // A message that is longer, or comes in pieces. The buffer doubles as bytes arrive, so that nothing is held on a promise.
    // False when the connection is over.
    private async ValueTask<bool> ReceiveRestAsync(RpcPeer peer, byte[] start, int length)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(start.Length * 2);
        start.AsSpan(0, length).CopyTo(buffer);
        ITimer? deadline = null;
        try
        {
            for (var isWhole = false; !isWhole && length <= _limits.MaxMessageBytes;)
            {
                if (length == buffer.Length)
                {
                    buffer = Grow(buffer);
                }

                var receive = _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                if (!receive.IsCompleted)
                {
                    deadline ??= StartDeadline(CloseReason.SlowSender, _limits.MessageTimeout);
                }

                var result = await receive.ConfigureAwait(false);
                if (!IsText(result.MessageType, peer))
                {
                    return false;
                }

                length += result.Count;
                isWhole = result.EndOfMessage;
            }

            return Deliver(peer, buffer.AsSpan(0, length));
        }
        finally
        {
            deadline?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // False when the message may not be read, which ends the connection.
    private bool Deliver(RpcPeer peer, ReadOnlySpan<byte> message)
    {
        if (message.Length > _limits.MaxMessageBytes)
        {
            peer.Close(CloseReason.TooLarge, "The message is too large.");
            return false;
        }

        if (!Utf8.IsValid(message))
        {
            peer.Close(CloseReason.NotUtf8, "The text is not UTF-8.");
            return false;
        }

        peer.Receive(message);
        return true;
    }

    // False when the connection is over: the peer closes, or sends what OCPP-J does not know.
    private static bool IsText(WebSocketMessageType type, RpcPeer peer)
    {
        if (type is WebSocketMessageType.Binary)
        {
            peer.Close(CloseReason.NotText, "OCPP-J messages are text.");
        }

        return type is WebSocketMessageType.Text;
    }

    // A socket that is closed with bytes unread resets the connection, and the peer may never see why it was closed.
    private async Task DiscardRestAsync()
    {
        var scrap = ArrayPool<byte>.Shared.Rent(KeptBufferSize);
        try
        {
            while (_socket.State == WebSocketState.CloseSent)
            {
                await _socket.ReceiveAsync(scrap.AsMemory(), CancellationToken.None).ConfigureAwait(false);
            }
        }
        catch (Exception lost) when (lost is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            _socket.Abort();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(scrap);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }

    // Drops the socket when the peer takes too long.
    private ITimer StartDeadline(CloseReason reason, TimeSpan after) => _time.CreateTimer(
        state =>
        {
            Note(reason);
            _socket.Abort();
        },
        null,
        after,
        Timeout.InfiniteTimeSpan);
}
