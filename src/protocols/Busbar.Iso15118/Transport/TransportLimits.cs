using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Transport;

/// <summary>The bounds of what is received.</summary>
public static class TransportLimits
{
    /// <summary>The largest payload that is received: the decoder takes no larger one.</summary>
    public const int MaxPayloadBytes = ExiLimits.MaxStreamBytes;

    /// <summary>How many messages of unknown type or version may be skipped before one counts: no peer sends so many by mistake.</summary>
    public const int MaxIgnoredMessages = 16;

    /// <summary>The most connections of one listener: a site has fewer charging points than a process has file handles.</summary>
    public const int MaxConnections = 4096;

    /// <summary>How long a TLS handshake may take: a car allows the whole communication setup 20 seconds.</summary>
    public static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(10);

    /// <summary>The first receive buffer: most messages are shorter than 300 octets, those with certificates shorter than 8 KiB.</summary>
    internal const int FirstBufferBytes = 2048;
}
