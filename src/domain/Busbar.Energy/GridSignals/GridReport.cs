namespace Busbar.Energy.GridSignals;

/// <summary>What a receiver of signals measured or expects.</summary>
public sealed record GridReport
{
    /// <summary>Its identifier.</summary>
    public string Id { get; init; } = "";

    /// <summary>The event that asked for it.</summary>
    public required string EventId { get; init; }

    /// <summary>The program, where it is said.</summary>
    public string? ProgramId { get; init; }

    /// <summary>Who reports.</summary>
    public required string ClientName { get; init; }

    /// <summary>The account of who reports.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>A name for people.</summary>
    public string? Name { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Created { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset Modified { get; init; }

    /// <summary>How its payloads are to be read.</summary>
    public IReadOnlyList<PayloadDescription> Payloads { get; init; } = [];

    /// <summary>The data, by resource.</summary>
    public required IReadOnlyList<ReportedResource> Resources { get; init; }
}

/// <summary>What a report says of one resource.</summary>
/// <param name="Name">The resource, or AGGREGATED_REPORT.</param>
/// <param name="Period">When intervals start and how long they last, unless they say otherwise.</param>
/// <param name="Intervals">The data by interval.</param>
public sealed record ReportedResource(string Name, SignalPeriod? Period, IReadOnlyList<SignalInterval> Intervals);
