using Busbar.Wire;

namespace Busbar.Energy.GridSignals;

/// <summary>When something starts and how long it lasts; what is null is inherited or not known.</summary>
public sealed record SignalPeriod
{
    /// <summary>The start; null with <see cref="IsNow"/> means as soon as it is read.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>Whether it starts as soon as it is read.</summary>
    public bool IsNow { get; init; }

    /// <summary>How long it lasts.</summary>
    public IsoDuration? Duration { get; init; }

    /// <summary>How far a receiver moves the start at random, to both sides.</summary>
    public IsoDuration? RandomizeStart { get; init; }
}
