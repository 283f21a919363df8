namespace Busbar.Simulation;

/// <summary>How a network of bytes behaves; by default at once and without faults.</summary>
public sealed record ByteNetworkOptions
{
    /// <summary>The time in transit.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>The most bytes per second each way; 0 for no limit.</summary>
    public int BytesPerSecond { get; init; }

    /// <summary>The most bytes that one end may have written and the other not yet read; then the writer waits.</summary>
    public int WindowBytes { get; init; } = 64 * 1024;

    /// <summary>After how many bytes either way the stream breaks, wherever in a message that is; null for never.</summary>
    public long? CutAfterBytes { get; init; }
}
