namespace Busbar.Simulation;

/// <summary>A wish to connect.</summary>
/// <param name="From">The address of the caller.</param>
/// <param name="To">The address of the listener.</param>
public sealed record FrameDial(string From, string To)
{
    /// <summary>What the caller says of itself: path, credentials, sub-protocols.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;
}
