namespace Busbar.Oscp;

/// <summary>Keeps the peers of a party. A change is durable when its task ends.</summary>
public interface IOscpPeers
{
    /// <summary>Every peer.</summary>
    ValueTask<IReadOnlyList<OscpPeer>> ListAsync(CancellationToken cancellation);

    /// <summary>Changes one peer at a time, atomically.</summary>
    /// <param name="id">The peer.</param>
    /// <param name="change">Gets the peer as it stands, null when there is none; gives it as it shall be, null to remove it. Pure: it may run again.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The peer as it stands afterwards.</returns>
    ValueTask<OscpPeer?> ChangeAsync(string id, Func<OscpPeer?, OscpPeer?> change, CancellationToken cancellation);
}

/// <summary>Peers in memory, for tests and for parties that keep them elsewhere.</summary>
public sealed class MemoryOscpPeers : IOscpPeers
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, OscpPeer> _peers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<OscpPeer>> ListAsync(CancellationToken cancellation)
    {
        lock (_gate)
            return ValueTask.FromResult<IReadOnlyList<OscpPeer>>([.. _peers.Values]);
    }

    /// <inheritdoc/>
    public ValueTask<OscpPeer?> ChangeAsync(string id, Func<OscpPeer?, OscpPeer?> change, CancellationToken cancellation)
    {
        lock (_gate)
        {
            var changed = change(_peers.GetValueOrDefault(id));
            if (changed is null)
                _peers.Remove(id);
            else
                _peers[id] = changed;
            return ValueTask.FromResult(changed);
        }
    }
}
