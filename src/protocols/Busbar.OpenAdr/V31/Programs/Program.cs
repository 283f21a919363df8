using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>A demand-response or price program, as the VTN keeps it (OpenADR 3.1 program).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Program
{
    /// <summary>The identifier that the VTN gave.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>When the object was created.</summary>
    public required DateTimeOffset CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public required DateTimeOffset ModificationDateTime { get; init; }

    /// <summary>The kind of object.</summary>
    [WireName("objectType")]
    public required ObjectType ObjectType { get; init; }

    /// <summary>The name, unique on a VTN.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ProgramName { get; init; }

    /// <summary>The span of time of the program.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<ProgramDescription>? ProgramDescriptions { get; init; }

    /// <summary>How payloads are to be read, unless an event says otherwise.</summary>
    public IReadOnlyList<PayloadDescriptor>? PayloadDescriptors { get; init; }

    /// <summary>Further facts, for example PROGRAM_TYPE.</summary>
    public IReadOnlyList<ValuesMap>? Attributes { get; init; }

    /// <summary>Who may see it; absent means everybody.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public IReadOnlyList<string>? Targets { get; init; }
}
