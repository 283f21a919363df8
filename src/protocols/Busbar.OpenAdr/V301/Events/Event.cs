using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>A signal of a program for a time; the VTN adds identifier and times (OpenADR 3.0.1 event).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Event
{
    /// <summary>The identifier that the VTN gave.</summary>
    public ObjectId? Id { get; init; }

    /// <summary>When the object was created.</summary>
    public DateTimeOffset? CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public DateTimeOffset? ModificationDateTime { get; init; }

    /// <summary>The kind of object; only its own is allowed.</summary>
    [WireName("objectType")]
    public EventObjectType? ObjectType { get; init; }

    /// <summary>The program.</summary>
    [WireName("programID")]
    public required ObjectId ProgramId { get; init; }

    /// <summary>A name for people.</summary>
    public string? EventName { get; init; }

    /// <summary>How it ranks where events overlap; 0 is first.</summary>
    [Range(Min = 0)]
    public long? Priority { get; init; }

    /// <summary>Who may see it; absent means everybody.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }

    /// <summary>The reports that are asked for.</summary>
    public IReadOnlyList<ReportDescriptor>? ReportDescriptors { get; init; }

    /// <summary>How its payloads are to be read.</summary>
    public IReadOnlyList<EventPayloadDescriptor>? PayloadDescriptors { get; init; }

    /// <summary>When intervals start and how long they last, unless they say otherwise.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>The intervals.</summary>
    public required IReadOnlyList<Interval> Intervals { get; init; }
}
