using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>What a client wants to be told; the VTN adds identifier and times (OpenADR 3.0.1 subscription).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Subscription
{
    /// <summary>The identifier that the VTN gave.</summary>
    public ObjectId? Id { get; init; }

    /// <summary>When the object was created.</summary>
    public DateTimeOffset? CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public DateTimeOffset? ModificationDateTime { get; init; }

    /// <summary>The kind of object; only its own is allowed.</summary>
    [WireName("objectType")]
    public SubscriptionObjectType? ObjectType { get; init; }

    /// <summary>Who subscribes.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ClientName { get; init; }

    /// <summary>Only objects of this program.</summary>
    [WireName("programID")]
    public required ObjectId ProgramId { get; init; }

    /// <summary>What is told where.</summary>
    public required IReadOnlyList<ObjectOperation> ObjectOperations { get; init; }

    /// <summary>Only objects with one of these targets.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }
}
