using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>A signal of a program for a time, as a client describes it (OpenADR 3.1 event).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record EventRequest
{
    /// <summary>The program.</summary>
    [WireName("programID")]
    public required ObjectId ProgramId { get; init; }

    /// <summary>A name for people.</summary>
    public string? EventName { get; init; }

    /// <summary>How long it lasts; longer than its intervals repeats them, shorter cuts them.</summary>
    public IsoDuration? Duration { get; init; }

    /// <summary>How it ranks where events overlap; 0 is first.</summary>
    [Range(Min = 0)]
    public long? Priority { get; init; }

    /// <summary>Who may see it; absent means everybody.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public IReadOnlyList<string>? Targets { get; init; }

    /// <summary>The reports that are asked for.</summary>
    public IReadOnlyList<ReportDescriptor>? ReportDescriptors { get; init; }

    /// <summary>How its payloads are to be read.</summary>
    public IReadOnlyList<EventPayloadDescriptor>? PayloadDescriptors { get; init; }

    /// <summary>When intervals start and how long they last, unless they say otherwise.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>The intervals.</summary>
    public IReadOnlyList<Interval>? Intervals { get; init; }
}
