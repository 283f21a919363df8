using Busbar.Wire;

namespace Busbar.OpenAdr.V31;

/// <summary>A resource, as business logic describes it (OpenADR 3.1 resource).</summary>
[WireRecord(Unknown = UnknownProperties.Ignore)]
public sealed partial record BlResourceRequest
{
    /// <summary>Its mark.</summary>
    public required BlResourceRequestType ObjectType { get; init; }

    /// <summary>The client that it belongs to.</summary>
    [WireName("clientID")]
    [MinLength(1)]
    [MaxLength(128)]
    public required string ClientId { get; init; }

    /// <summary>What the VEN may see beside what is for everybody.</summary>
    [MinLength(1)]
    [MaxLength(128)]
    public IReadOnlyList<string>? Targets { get; init; }

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
