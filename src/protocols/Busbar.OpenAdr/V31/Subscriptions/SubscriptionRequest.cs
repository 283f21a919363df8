using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>What a client wants to be told, as a client describes it (OpenADR 3.1 subscription).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record SubscriptionRequest
{
    /// <summary>Who subscribes.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ClientName { get; init; }

    /// <summary>Only objects of this program.</summary>
    [WireName("programID")]
    public ObjectId? ProgramId { get; init; }

    /// <summary>What is told where.</summary>
    public required IReadOnlyList<ObjectOperation> ObjectOperations { get; init; }

    /// <summary>Only objects with one of these targets.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public IReadOnlyList<string>? Targets { get; init; }
}
