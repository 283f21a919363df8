using Busbar.Ocpp.Calls;

namespace Busbar.Ocpp.Connections;

/// <summary>One connection of a station; a later one has a higher generation.</summary>
/// <param name="StationId">The station.</param>
/// <param name="Generation">Rises with every connection of any station.</param>
/// <param name="Peer">The connection.</param>
public sealed record ConnectionEntry(string StationId, long Generation, RpcPeer Peer)
{
    /// <summary>What happened to the connection that was there before.</summary>
    public Displacement Displaced { get; init; }
}

/// <summary>What a new connection did to the one before it.</summary>
public enum Displacement
{
    /// <summary>There was none.</summary>
    None,

    /// <summary>It did not answer the probe: a half-open socket.</summary>
    Dead,

    /// <summary>It answered and was replaced all the same: worth a security event.</summary>
    Alive,
}
