using System.Net.WebSockets;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.WebSockets;

namespace Busbar.Ocpp.Links;

/// <summary>A link over any <see cref="WebSocket"/>. While nothing arrives it holds a receive buffer of one kilobyte.</summary>
/// <remarks>The link owns the socket from here on. Keep-alive pings are the socket's own: set its KeepAliveInterval and KeepAliveTimeout.</remarks>
public sealed partial class WebSocketLink : IOpenLink
{
    private readonly Lock _gate = new();
    private readonly WebSocket _socket;
    private readonly LinkLimits _limits;
    private readonly TimeProvider _time;
    private CloseReason? _reason;
    private TaskCompletionSource? _heard;

    /// <summary>Wraps an open socket; <see cref="RunAsync"/> brings it to life.</summary>
    public WebSocketLink(WebSocket socket, LinkLimits limits, TimeProvider time)
    {
        _socket = socket;
        _limits = limits;
        _time = time;
    }

    /// <inheritdoc/>
    public async Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken)
    {
        using (cancellationToken.UnsafeRegister(static state => ((RpcPeer)state!).Close(CloseReason.GoingAway), peer))
        {
            try
            {
                await ReceiveAllAsync(peer).ConfigureAwait(false);
            }
            catch (Exception lost) when (lost is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
            {
                Note(_socket.CloseStatus == WebSocketCloseStatus.InvalidPayloadData ? CloseReason.NotUtf8 : CloseReason.Lost);
            }
        }

        var reason = Note(CloseReason.ClosedByPeer);
        peer.LinkClosed(reason);
        Close(reason, "");
        await FinishSendingAsync().ConfigureAwait(false);
        await DiscardRestAsync().ConfigureAwait(false);
        _closeDeadline?.Dispose();
        _socket.Dispose();
        return reason;
    }

    /// <summary>
    /// Pings through a <see cref="ServerWebSocket"/>. Other sockets cannot ping on request, so anything that arrives within the timeout
    /// counts as a sign of life.
    /// </summary>
    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken) =>
        _socket is ServerWebSocket server ? server.PingAsync(timeout, cancellationToken) : ListenAsync(timeout, cancellationToken);

    private async Task<bool> ListenAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        heard = Interlocked.CompareExchange(ref _heard, heard, null) ?? heard;
        try
        {
            await heard.Task.WaitAsync(timeout, _time, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    // The first cause stands: what follows from it does not hide it.
    private CloseReason Note(CloseReason reason)
    {
        lock (_gate)
        {
            return _reason ??= reason;
        }
    }
}
