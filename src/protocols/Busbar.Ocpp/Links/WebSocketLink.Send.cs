using System.Buffers;
using System.Net.WebSockets;

namespace Busbar.Ocpp.Links;

public sealed partial class WebSocketLink
{
    private readonly Queue<(byte[] Bytes, int Length)> _outgoing = new();
    private int _queuedBytes;
    private bool _isClosing;
    private string _closeDescription = "";
    private Task _sending = Task.CompletedTask;
    private bool _isSending;
    private ITimer? _closeDeadline;

    /// <inheritdoc/>
    public void Send(ReadOnlySpan<byte> frame)
    {
        // hot path: ocpp-call
        lock (_gate)
        {
            if (_isClosing)
            {
                return;
            }

            if (_queuedBytes + frame.Length <= Math.Max(_limits.MaxQueuedBytes, frame.Length))
            {
                var copy = ArrayPool<byte>.Shared.Rent(frame.Length);
                frame.CopyTo(copy);
                _outgoing.Enqueue((copy, frame.Length));
                _queuedBytes += frame.Length;
                StartSending();
                return;
            }
        }

        Note(CloseReason.SlowReader);
        _socket.Abort();
    }

    /// <inheritdoc/>
    public void Close(CloseReason reason, string description)
    {
        lock (_gate)
        {
            _reason ??= reason;
            if (_isClosing)
            {
                return;
            }

            _isClosing = true;
            _closeDescription = description;
            StartSending();
        }
    }

    // Under the lock; the task is kept, so that the run awaits it before it ends.
    private void StartSending()
    {
        if (!_isSending)
        {
            _isSending = true;
            _sending = SendAllAsync();
        }
    }

    private async Task SendAllAsync()
    {
        try
        {
            while (TryTake(out var bytes, out var length))
            {
                await SendOneAsync(bytes, length).ConfigureAwait(false);
                ArrayPool<byte>.Shared.Return(bytes);
            }

            if (_isClosing)
            {
                await SendCloseAsync().ConfigureAwait(false);
            }
        }
        catch (Exception lost) when (lost is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            Note(CloseReason.Lost);
            _socket.Abort();
        }
    }

    private bool TryTake(out byte[] bytes, out int length)
    {
        lock (_gate)
        {
            if (_outgoing.TryDequeue(out var next))
            {
                (bytes, length) = next;
                _queuedBytes -= length;
                return true;
            }

            _isSending = _isClosing;
            (bytes, length) = ([], 0);
            return false;
        }
    }

    private ValueTask SendOneAsync(byte[] bytes, int length)
    {
        var send = _socket.SendAsync(bytes.AsMemory(0, length), WebSocketMessageType.Text, true, CancellationToken.None);
        return send.IsCompleted ? send : WithDeadlineAsync(send);
    }

    private async ValueTask WithDeadlineAsync(ValueTask send)
    {
        using (StartDeadline(CloseReason.SlowReader, _limits.SendTimeout))
        {
            await send.ConfigureAwait(false);
        }
    }

    private async Task SendCloseAsync()
    {
        var status = _reason is { } reason ? CloseStatus.For(reason) : null;
        if (status is { } code && _socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            // Runs on until the peer has closed its side too.
            _closeDeadline = StartDeadline(_reason!.Value, _limits.CloseTimeout);
            await _socket.CloseOutputAsync(code, _closeDescription, CancellationToken.None).ConfigureAwait(false);
        }
        else
        {
            _socket.Abort();
        }
    }

    private async Task FinishSendingAsync()
    {
        await _sending.ConfigureAwait(false);
        while (_outgoing.TryDequeue(out var left))
        {
            ArrayPool<byte>.Shared.Return(left.Bytes);
        }
    }
}
