using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>A demand-response or price program; the VTN adds identifier and times (OpenADR 3.0.1 program).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Program
{
    /// <summary>The identifier that the VTN gave.</summary>
    public ObjectId? Id { get; init; }

    /// <summary>When the object was created.</summary>
    public DateTimeOffset? CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public DateTimeOffset? ModificationDateTime { get; init; }

    /// <summary>The kind of object; only its own is allowed.</summary>
    [WireName("objectType")]
    public ProgramObjectType? ObjectType { get; init; }

    /// <summary>The name, unique on a VTN.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ProgramName { get; init; }

    /// <summary>The name for people.</summary>
    public string? ProgramLongName { get; init; }

    /// <summary>Who sells the energy.</summary>
    public string? RetailerName { get; init; }

    /// <summary>Who sells the energy, for people.</summary>
    public string? RetailerLongName { get; init; }

    /// <summary>The kind of program, for example PRICING_TARIFF.</summary>
    public string? ProgramType { get; init; }

    /// <summary>The country, ISO 3166-1.</summary>
    public string? Country { get; init; }

    /// <summary>The part of the country, ISO 3166-2.</summary>
    public string? PrincipalSubdivision { get; init; }

    /// <summary>How far standard time is from UTC.</summary>
    public IsoDuration? TimeZoneOffset { get; init; }

    /// <summary>The span of time of the program.</summary>
    public IntervalPeriod? IntervalPeriod { get; init; }

    /// <summary>Where it is described.</summary>
    public IReadOnlyList<ProgramDescription>? ProgramDescriptions { get; init; }

    /// <summary>Whether events are fixed once they are sent.</summary>
    public bool? BindingEvents { get; init; }

    /// <summary>Whether prices are local.</summary>
    public bool? LocalPrice { get; init; }

    /// <summary>How payloads are to be read, unless an event says otherwise.</summary>
    public IReadOnlyList<PayloadDescriptor>? PayloadDescriptors { get; init; }

    /// <summary>Who may see it; absent means everybody.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }
}
