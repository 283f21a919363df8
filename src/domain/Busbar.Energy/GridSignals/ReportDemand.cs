namespace Busbar.Energy.GridSignals;

/// <summary>Asks for a report about an event.</summary>
/// <param name="PayloadType">What is to be reported.</param>
public sealed record ReportDemand(string PayloadType)
{
    /// <summary>How the values are to come about.</summary>
    public string? ReadingType { get; init; }

    /// <summary>The unit that is asked for.</summary>
    public string? Units { get; init; }

    /// <summary>For whom it is asked.</summary>
    public IReadOnlyList<SignalTarget> Targets { get; init; } = [];

    /// <summary>Whether resources are to be summed up.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>The interval at whose end the report is made; -1 is the last.</summary>
    public int StartInterval { get; init; } = -1;

    /// <summary>How many intervals it covers; -1 is all.</summary>
    public int NumIntervals { get; init; } = -1;

    /// <summary>Whether it looks back; otherwise it is a forecast.</summary>
    public bool IsHistorical { get; init; } = true;

    /// <summary>How many intervals lie between reports; -1 is as many as one covers.</summary>
    public int Frequency { get; init; } = -1;

    /// <summary>How often it is made; -1 is without end.</summary>
    public int Repeat { get; init; } = 1;

    /// <summary>Which intervals it has: those of the event, parts of them, or the reporter's own.</summary>
    public ReportedIntervals Intervals { get; init; }
}

/// <summary>Which intervals a report has.</summary>
public enum ReportedIntervals
{
    /// <summary>Those of the event.</summary>
    OfEvent,

    /// <summary>Parts of those of the event.</summary>
    PartsOfEvent,

    /// <summary>Those that the reporter chooses.</summary>
    Open,
}
