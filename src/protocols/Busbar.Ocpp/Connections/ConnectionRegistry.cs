using System.Diagnostics.CodeAnalysis;
using Busbar.Ocpp.Calls;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Connections;

/// <summary>
/// Which connection speaks for a station: the newest authenticated one. Enter only what is authenticated, so that a stranger
/// cannot displace anybody.
/// </summary>
public sealed class ConnectionRegistry
{
    /// <summary>How long the old connection has to show that it is alive before it is replaced.</summary>
    public static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(5);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, ConnectionEntry> _current = new(StringComparer.Ordinal);
    private long _generation;

    /// <summary>How many stations are connected.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _current.Count;
            }
        }
    }

    /// <summary>Every connection that speaks for a station now.</summary>
    public IReadOnlyList<ConnectionEntry> Current
    {
        get
        {
            lock (_gate)
            {
                return [.. _current.Values];
            }
        }
    }

    /// <summary>
    /// Makes the connection the station's own. An older one is asked for a sign of life and closed in any case; its calls fail at
    /// once. Start to read the new connection afterwards, so that two are never live.
    /// </summary>
    /// <returns>The entry, whose <see cref="ConnectionEntry.Displaced"/> tells whether a live connection had to go.</returns>
    public async Task<ConnectionEntry> EnterAsync(string stationId, RpcPeer peer, CancellationToken cancellationToken)
    {
        ConnectionEntry entry;
        ConnectionEntry? older;
        lock (_gate)
        {
            older = _current.GetValueOrDefault(stationId);
            entry = new ConnectionEntry(stationId, ++_generation, peer);
            _current[stationId] = entry;
        }

        if (older is null)
        {
            return entry;
        }

        // Stays on the caller's context: the owner of the stations runs this.
        var wasAlive = await older.Peer.PingAsync(ProbeTimeout, cancellationToken).ConfigureAwait(true);
        older.Peer.Close(CloseReason.Replaced, "A newer connection of this station took over.");
        return entry with { Displaced = wasAlive ? Displacement.Alive : Displacement.Dead };
    }

    /// <summary>Forgets a connection that ended. False when a newer one has taken its place: the station is still connected.</summary>
    public bool Leave(ConnectionEntry entry)
    {
        lock (_gate)
        {
            return _current.TryGetValue(entry.StationId, out var current)
                && current.Generation == entry.Generation
                && _current.Remove(entry.StationId);
        }
    }

    /// <summary>Finds the connection of a station.</summary>
    public bool TryFind(string stationId, [NotNullWhen(true)] out RpcPeer? peer)
    {
        lock (_gate)
        {
            peer = _current.GetValueOrDefault(stationId)?.Peer;
            return peer is not null;
        }
    }
}
