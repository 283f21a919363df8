using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>A resource, as a VEN describes it (OpenADR 3.1 resource).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record VenResourceRequest
{
    /// <summary>Its mark.</summary>
    public required VenResourceRequestType ObjectType { get; init; }

    /// <summary>The name, unique within its VEN.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public required string ResourceName { get; init; }

    /// <summary>The VEN it belongs to.</summary>
    [WireName("venID")]
    public required ObjectId VenId { get; init; }

    /// <summary>Further facts, for example LOCATION.</summary>
    public IReadOnlyList<ValuesMap>? Attributes { get; init; }
}
