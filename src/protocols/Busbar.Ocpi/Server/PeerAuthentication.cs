using Busbar.Ocpi.Peers;
using Busbar.Ocpi.Transport;

namespace Busbar.Ocpi.Server;

/// <summary>Tells who calls by the token in the header.</summary>
internal sealed class PeerAuthentication(IPeers peers, TimeProvider clock)
{
    /// <summary>The peer, and the token it called with; null when the token is none, unknown, outlived, or of a peer we refuse.</summary>
    public async ValueTask<(Peer Peer, AcceptedToken Token, string Presented)?> FindAsync(string? header, CancellationToken cancellation)
    {
        foreach (var candidate in AuthorizationHeader.Read(header))
        {
            var hash = TokenHash.Of(candidate);
            var peer = await peers.FindByTokenAsync(hash, cancellation).ConfigureAwait(false);
            var token = peer?.AcceptedTokens.FirstOrDefault(accepted => accepted.Hash == hash);
            if (peer is not null && token is not null && peer.State is not (PeerState.Suspended or PeerState.Unregistered)
                && (token.ValidUntil is null || token.ValidUntil > clock.GetUtcNow()))
            {
                return (peer, token, candidate);
            }
        }

        return null;
    }
}
