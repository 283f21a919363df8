using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>What a client wants to be told, as the VTN keeps it (OpenADR 3.1 subscription).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Subscription
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
