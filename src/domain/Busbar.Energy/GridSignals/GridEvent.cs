using Busbar.Wire;

namespace Busbar.Energy.GridSignals;

/// <summary>A signal of a program for a time: prices, limits, set points, alerts.</summary>
public sealed record GridEvent
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its program.</summary>
    public required string ProgramId { get; init; }

    /// <summary>A name for people.</summary>
    public string? Name { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>How often it was changed.</summary>
    public uint ModificationNumber { get; init; }

    /// <summary>Whether it is called off; it is then told once more and does not hold.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>How long it lasts: longer than its intervals repeats them, shorter cuts them; null is as long as they are.</summary>
    public IsoDuration? Duration { get; init; }

    /// <summary>How it ranks where events overlap: 0 is first, null is last.</summary>
    public long? Priority { get; init; }

    /// <summary>Who may see it; empty means everybody.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];

    /// <summary>The reports that are asked for.</summary>
    public IReadOnlyList<ReportDemand> Reports { get; init; } = [];

    /// <summary>How its payloads are to be read.</summary>
    public IReadOnlyList<PayloadDescription> Payloads { get; init; } = [];

    /// <summary>When intervals start and how long they last, unless they say otherwise.</summary>
    public SignalPeriod? Period { get; init; }

    /// <summary>The intervals; empty where only reports are asked for.</summary>
    public IReadOnlyList<SignalInterval> Intervals { get; init; } = [];

    /// <summary>How long before its start it counts as near.</summary>
    public IsoDuration? RampUp { get; init; }
}
