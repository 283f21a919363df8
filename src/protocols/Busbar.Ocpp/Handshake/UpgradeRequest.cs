namespace Busbar.Ocpp.Handshake;

/// <summary>What an opening request says, taken from whatever HTTP server received it.</summary>
public sealed record UpgradeRequest
{
    /// <summary>The path as it came, still percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>The values of Sec-WebSocket-Protocol.</summary>
    public IReadOnlyList<string> Subprotocols { get; init; } = [];

    /// <summary>The value of Authorization, if any.</summary>
    public string? Authorization { get; init; }

    /// <summary>Whether it came over TLS.</summary>
    public bool IsEncrypted { get; init; }

    /// <summary>Whether the station proved a certificate on the TLS layer, whose chain the server has checked.</summary>
    public bool HasClientCertificate { get; init; }
}
