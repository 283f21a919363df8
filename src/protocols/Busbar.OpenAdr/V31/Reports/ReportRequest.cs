using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>What a VEN measured or expects, as a client describes it (OpenADR 3.1 report).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record ReportRequest
{
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
