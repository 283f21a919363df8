using System.Buffers;
using System.Net.WebSockets;
using Busbar.Ocpp.Calls;

namespace Busbar.Ocpp.Links;

public sealed partial class WebSocketLink
{
    // Most messages fit; a larger one doubles the buffer as its bytes arrive, so that nothing is held on a promise.
    private const int FirstBufferSize = 4096;

    private async Task ReceiveAllAsync(RpcPeer peer)
    {
        while (true)
        {
            var waiting = await _socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None).ConfigureAwait(false);
            Interlocked.Exchange(ref _heard, null)?.TrySetResult();
            if (waiting.MessageType == WebSocketMessageType.Close || !await ReceiveOneAsync(peer, waiting).ConfigureAwait(false))
            {
                return;
            }
        }
    }

    // False when the connection is over.
    private async ValueTask<bool> ReceiveOneAsync(RpcPeer peer, ValueWebSocketReceiveResult result)
    {
        // hot path: ocpp-call
        var buffer = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
        ITimer? deadline = null;
        try
        {
            var length = 0;
            while (!result.EndOfMessage)
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

                result = await receive.ConfigureAwait(false);
                length += result.Count;
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                if (length > _limits.MaxMessageBytes)
                {
                    peer.Close(CloseReason.TooLarge, "The message is too large.");
                    return false;
                }
            }

            if (result.MessageType == WebSocketMessageType.Binary)
            {
                peer.Close(CloseReason.NotText, "OCPP-J messages are text.");
                return false;
            }

            peer.Receive(buffer.AsSpan(0, length));
            return true;
        }
        finally
        {
            deadline?.Dispose();
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A socket that is closed with bytes unread resets the connection, and the peer may never see why it was closed.
    private async Task DiscardRestAsync()
    {
        var scrap = ArrayPool<byte>.Shared.Rent(FirstBufferSize);
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
