using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>What a VEN measured or expects; the VTN adds identifier and times (OpenADR 3.0.1 report).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Report
{
    /// <summary>The identifier that the VTN gave.</summary>
    public ObjectId? Id { get; init; }

    /// <summary>When the object was created.</summary>
    public DateTimeOffset? CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public DateTimeOffset? ModificationDateTime { get; init; }

    /// <summary>The kind of object; only its own is allowed.</summary>
    [WireName("objectType")]
    public ReportObjectType? ObjectType { get; init; }

    /// <summary>The program.</summary>
    [WireName("programID")]
    public required ObjectId ProgramId { get; init; }

    /// <summary>The event that asked for it.</summary>
    [WireName("eventID")]
    public required ObjectId EventId { get; init; }

    /// <summary>Who reports.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ClientName { get; init; }

    /// <summary>A name for people.</summary>
    public string? ReportName { get; init; }

    /// <summary>How its payloads are to be read.</summary>
    public IReadOnlyList<ReportPayloadDescriptor>? PayloadDescriptors { get; init; }

    /// <summary>The data, by resource.</summary>
    public required IReadOnlyList<ReportResource> Resources { get; init; }
}
