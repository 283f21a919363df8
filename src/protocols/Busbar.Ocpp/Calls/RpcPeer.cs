using Busbar.Ocpp.Frames;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Calls;

/// <summary>
/// One end of an OCPP-J connection: frames in, frames out, calls matched to answers. It does no I/O and starts no threads: a
/// link gives it frames and takes its frames, and everything it completes, it completes on the caller's thread.
/// </summary>
/// <remarks>
/// Safe to use from several threads; nothing of the caller's runs under its lock. Each direction has at most one CALL in flight,
/// and the two directions do not wait for each other (OCPP 2.1 part 4 4.1.1).
/// </remarks>
public sealed partial class RpcPeer
{
    private readonly Lock _gate = new();
    private readonly IFrameLink _link;
    private readonly MessageRoutes _routes;
    private readonly TimeProvider _time;
    private readonly IMessageIds _ids;
    private bool _isClosed;

    /// <summary>Joins a link and the handlers of a version.</summary>
    public RpcPeer(IFrameLink link, OcppVersion version, MessageRoutes routes, RpcSettings settings)
    {
        _link = link;
        _routes = routes;
        _time = settings.Time;
        _ids = settings.MessageIds ?? new MessageIds();
        Version = version;
        Limits = settings.Limits;
        Observer = settings.Observer;
        Guard = settings.Guard;
        Owner = settings.Owner;
    }

    /// <summary>The version that the handshake chose.</summary>
    public OcppVersion Version { get; }

    /// <summary>What the owner of this connection put here, for handlers that are shared by all connections.</summary>
    public object? Owner { get; }

    /// <summary>Why the connection ended; null while it is open.</summary>
    public CloseReason? Ended { get; private set; }

    internal RpcLimits Limits { get; }

    internal RpcObserver? Observer { get; }

    private Func<IncomingCall, RpcError?>? Guard { get; }

    /// <summary>Starts to close the connection; calls that wait for an answer fail at once.</summary>
    public void Close(CloseReason reason, string description = "")
    {
        _link.Close(reason, description);
        LinkClosed(reason);
    }

    /// <summary>Asks the peer for a sign of life on the transport's own level.</summary>
    public Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken = default) =>
        _link.PingAsync(timeout, cancellationToken);

    /// <summary>Told by the link, once it can carry nothing more: every call that waits fails now.</summary>
    public void LinkClosed(CloseReason reason)
    {
        OutgoingCall? inFlight;
        OutgoingCall[] queued;
        lock (_gate)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            Ended = reason;
            inFlight = _inFlight;
            queued = _queue?.ToArray() ?? [];
            _inFlight = null;
            _queue = null;
            _timer?.Dispose();
            _timer = null;
        }

        inFlight?.Fail(CallOutcome.Closed, null);
        foreach (var call in queued)
        {
            call.Fail(CallOutcome.NotConnected, null);
        }
    }

    private void Transmit(FrameBuffer frame)
    {
        Observer?.Sent(frame.Written);
        _link.Send(frame.Written);
    }
}
