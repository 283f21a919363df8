namespace Busbar.Ocpi.Peers;

/// <summary>Keeps peers in memory: for tests, and for programs that end with their connections.</summary>
public sealed class MemoryPeers : IPeers
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Peer> _peers = [];

    /// <inheritdoc/>
    public ValueTask<Peer?> FindByTokenAsync(TokenHash hash, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return ValueTask.FromResult(_peers.Values.FirstOrDefault(peer => peer.AcceptedTokens.Any(token => token.Hash == hash)));
        }
    }

    /// <inheritdoc/>
    public ValueTask<Peer?> FindAsync(string id, CancellationToken cancellation)
    {
        lock (_gate)
        {
            return ValueTask.FromResult(_peers.GetValueOrDefault(id));
        }
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Peer>> ListAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyList<Peer>>([.. _peers.Values]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<Peer?> TrySaveAsync(Peer peer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(peer);
        lock (_gate)
        {
            if ((_peers.GetValueOrDefault(peer.Id)?.Revision ?? 0) != peer.Revision)
            {
                return ValueTask.FromResult<Peer?>(null);
            }

            return ValueTask.FromResult<Peer?>(_peers[peer.Id] = peer with { Revision = peer.Revision + 1 });
        }
    }
}
