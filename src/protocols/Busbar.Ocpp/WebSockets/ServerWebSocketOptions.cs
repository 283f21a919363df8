namespace Busbar.Ocpp.WebSockets;

/// <summary>What the handshake agreed on, and what one socket may cost.</summary>
public sealed record ServerWebSocketOptions
{
    /// <summary>The subprotocol that was chosen; null for none.</summary>
    public string? SubProtocol { get; init; }

    /// <summary>Whether messages may be compressed, as <see cref="WebSocketUpgrade.CompressionAnswer"/> says.</summary>
    public bool IsCompressed { get; init; }

    /// <summary>The largest compressed message; a larger one ends the connection before it is opened.</summary>
    public int MaxCompressedBytes { get; init; } = 256 * 1024;

    /// <summary>
    /// How long a peer may be silent before it is pinged, and then again before it is given up. Half-open connections are found
    /// so (OCPP 2.1 part 4 5.5); infinite leaves it to somebody else.
    /// </summary>
    public TimeSpan PingInterval { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>The clock of the pings.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
