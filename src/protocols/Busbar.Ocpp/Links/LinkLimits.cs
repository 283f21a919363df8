namespace Busbar.Ocpp.Links;

/// <summary>What one connection may cost, each limit with its reason.</summary>
public sealed record LinkLimits
{
    /// <summary>The limits that fit stations in the field.</summary>
    public static LinkLimits Default { get; } = new();

    /// <summary>
    /// The largest message. The largest legitimate ones are reports of a device model and local lists, which stations split at
    /// tens of kilobytes; a quarter of a megabyte leaves room and still bounds what a peer can make us hold.
    /// </summary>
    public int MaxMessageBytes { get; init; } = 256 * 1024;

    /// <summary>The most bytes that wait for a peer that does not read; a peer that lets more pile up is closed.</summary>
    public int MaxQueuedBytes { get; init; } = 64 * 1024;

    /// <summary>How long one write may take before the peer counts as a slow reader.</summary>
    public TimeSpan SendTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long a message that has begun may take to arrive whole, so that a byte a second cannot hold a buffer.</summary>
    public TimeSpan MessageTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the peer has to answer a close frame before the socket is dropped.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
