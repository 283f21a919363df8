using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>What a VEN measured or expects, as the VTN keeps it (OpenADR 3.1 report).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Report
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

    /// <summary>The client that it belongs to.</summary>
    [WireName("clientID")]
    [MinLength(1)]
    [MaxLength(128)]
    public required string ClientId { get; init; }

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
