namespace Busbar.Oscp;

/// <summary>Whether a peer is there.</summary>
public abstract record ConnectionState
{
    private ConnectionState()
    {
    }

    /// <summary>No handshake was acknowledged yet.</summary>
    public sealed record Closed : ConnectionState;

    /// <summary>The peer is there.</summary>
    /// <param name="OfflineModeAt">The moment after which it is not, unless it says otherwise before; null where no heartbeats are wanted.</param>
    public sealed record Open(DateTimeOffset? OfflineModeAt) : ConnectionState;

    /// <summary>The peer was there and is no longer: what it set for this case holds.</summary>
    /// <param name="Since">The moment it had announced.</param>
    public sealed record Offline(DateTimeOffset Since) : ConnectionState;
}
