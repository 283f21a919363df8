namespace Busbar.Simulation;

/// <summary>How a network of frames behaves; the defaults are a healthy mobile network.</summary>
public sealed record FrameNetworkOptions
{
    /// <summary>The least time in transit.</summary>
    public TimeSpan Latency { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The most that chance adds to the time in transit; order within a link is kept.</summary>
    public TimeSpan Jitter { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>The chance per frame that the connection breaks under it: the frame and all in transit are lost.</summary>
    public double CutChance { get; init; }

    /// <summary>The chance that a break goes unnoticed by one of the ends, which believes it is still connected.</summary>
    public double HalfOpenChance { get; init; }

    /// <summary>The most frames that one end may have sent and the other not yet taken; then the sender waits.</summary>
    public int WindowFrames { get; init; } = 64;

    /// <summary>The most bytes that one end may have sent and the other not yet taken; one frame always fits.</summary>
    public int WindowBytes { get; init; } = 64 * 1024;

    /// <summary>How long a sender believes in a peer that acknowledges nothing.</summary>
    public TimeSpan RetransmitTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a dial waits for an address that does not answer at all.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(20);
}
