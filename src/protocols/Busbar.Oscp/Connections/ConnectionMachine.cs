namespace Busbar.Oscp;

/// <summary>
/// When a peer counts as there: a pure function of its state, of what happens, and of the time. A peer that went offline comes
/// back by a new handshake; a heartbeat alone brings it back only where an option says so, because sources disagree.
/// </summary>
public static class ConnectionMachine
{
    /// <summary>How many of its intervals a peer may miss before its first heartbeat.</summary>
    public const int GraceIntervals = 3;

    /// <summary>The state at <paramref name="now"/>: an open connection whose moment has come is offline.</summary>
    public static ConnectionState At(ConnectionState state, DateTimeOffset now) =>
        state is ConnectionState.Open { OfflineModeAt: { } at } && now >= at ? new ConnectionState.Offline(at) : state;

    /// <summary>A handshake was acknowledged.</summary>
    /// <param name="interval">The interval of heartbeats that we asked of the peer; null when we asked for none.</param>
    /// <param name="now">The time.</param>
    public static ConnectionState OnAcknowledged(TimeSpan? interval, DateTimeOffset now) =>
        new ConnectionState.Open(interval is { } wanted ? now + (GraceIntervals * wanted) : null);

    /// <summary>A heartbeat came. One that lies in the past takes the peer offline at once.</summary>
    /// <param name="state">The state so far.</param>
    /// <param name="offlineModeAt">The moment it announces.</param>
    /// <param name="resumes">Whether a heartbeat brings an offline peer back.</param>
    /// <param name="now">The time.</param>
    public static ConnectionState OnHeartbeat(ConnectionState state, DateTimeOffset offlineModeAt, bool resumes, DateTimeOffset now)
    {
        var current = At(state, now);
        return current is ConnectionState.Open || (current is ConnectionState.Offline && resumes)
            ? At(new ConnectionState.Open(offlineModeAt), now)
            : current;
    }
}
