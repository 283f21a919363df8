using Busbar.Ocpp.Calls;

namespace Busbar.Ocpp.Links;

/// <summary>A link that reads by itself once it is run: over a WebSocket, or over a simulated network.</summary>
public interface IOpenLink : IFrameLink
{
    /// <summary>
    /// Gives the peer its frames until the connection ends, tells it so (<see cref="RpcPeer.LinkClosed"/>) and says why. Cancelling
    /// closes with <see cref="CloseReason.GoingAway"/>.
    /// </summary>
    Task<CloseReason> RunAsync(RpcPeer peer, CancellationToken cancellationToken);
}
