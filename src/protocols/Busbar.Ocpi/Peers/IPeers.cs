namespace Busbar.Ocpi.Peers;

/// <summary>Where peers are kept.</summary>
public interface IPeers
{
    /// <summary>Finds the peer that calls with a token, whatever its state and whether the token is still good.</summary>
    /// <param name="hash">The token's hash.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The peer, or null.</returns>
    ValueTask<Peer?> FindByTokenAsync(TokenHash hash, CancellationToken cancellation);

    /// <summary>Finds a peer.</summary>
    /// <param name="id">Our name for it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The peer, or null.</returns>
    ValueTask<Peer?> FindAsync(string id, CancellationToken cancellation);

    /// <summary>Every peer.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The peers.</returns>
    ValueTask<IReadOnlyList<Peer>> ListAsync(CancellationToken cancellation);

    /// <summary>Keeps a peer, if nobody changed it since it was read; it is on disk when the task ends.</summary>
    /// <param name="peer">The peer as it becomes, with the revision that was read; a new one has revision 0 and is kept with 1.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The peer as it is kept, with the next revision, or null when somebody changed it meanwhile.</returns>
    ValueTask<Peer?> TrySaveAsync(Peer peer, CancellationToken cancellation);
}
