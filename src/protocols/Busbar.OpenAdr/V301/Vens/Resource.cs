using Busbar.Wire;

namespace Busbar.OpenAdr.V301;

/// <summary>A resource of a VEN; the VTN adds identifier and times (OpenADR 3.0.1 resource).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record Resource
{
    /// <summary>The identifier that the VTN gave.</summary>
    public ObjectId? Id { get; init; }

    /// <summary>When the object was created.</summary>
    public DateTimeOffset? CreatedDateTime { get; init; }

    /// <summary>When the object was last changed.</summary>
    public DateTimeOffset? ModificationDateTime { get; init; }

    /// <summary>The kind of object; only its own is allowed.</summary>
    [WireName("objectType")]
    public ResourceObjectType? ObjectType { get; init; }

    /// <summary>The name, unique within its VEN.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ResourceName { get; init; }

    /// <summary>The VEN it belongs to.</summary>
    [WireName("venID")]
    public ObjectId? VenId { get; init; }

    /// <summary>Further facts, for example LOCATION.</summary>
    public IReadOnlyList<ValuesMap>? Attributes { get; init; }

    /// <summary>What it can be addressed by.</summary>
    public IReadOnlyList<ValuesMap>? Targets { get; init; }
}
