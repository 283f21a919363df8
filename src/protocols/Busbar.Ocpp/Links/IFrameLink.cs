namespace Busbar.Ocpp.Links;

/// <summary>What carries whole frames to the peer: a WebSocket, or a simulated network.</summary>
/// <remarks>
/// Frames that arrive are handed to <see cref="Calls.RpcPeer.Receive"/>, one at a time; when the link is gone,
/// <see cref="Calls.RpcPeer.LinkClosed"/> is called once.
/// </remarks>
public interface IFrameLink
{
    /// <summary>
    /// Takes a copy of the frame and sends it in order. Never blocks: a link whose queue is full closes itself, and what is sent
    /// afterwards is dropped.
    /// </summary>
    void Send(ReadOnlySpan<byte> frame);

    /// <summary>Starts to close the link; more calls do nothing.</summary>
    void Close(CloseReason reason, string description);

    /// <summary>Asks the other end for a sign of life on the transport's own level, answered within the timeout or false.</summary>
    Task<bool> PingAsync(TimeSpan timeout, CancellationToken cancellationToken);
}
