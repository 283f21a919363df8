using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Where a session took place, as it was then (OCPI 2.2.1 10.4.4).</summary>
[WireObject("CdrLocation", "OCPI 2.2.1 10.4.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CdrLocation
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    [MaxLength(255)]
    public string? Name { get; init; }

    /// <summary>Street and house number.</summary>
    [MaxLength(45)]
    public required string Address { get; init; }

    /// <summary>The town.</summary>
    [MaxLength(45)]
    public required string City { get; init; }

    /// <summary>The postal code.</summary>
    [MaxLength(10)]
    public string? PostalCode { get; init; }

    /// <summary>The state or province.</summary>
    [MaxLength(20)]
    public string? State { get; init; }

    /// <summary>The country, ISO 3166 alpha-3.</summary>
    [MaxLength(3)]
    public required string Country { get; init; }

    /// <summary>Where it is (WGS 84).</summary>
    public required GeoLocation Coordinates { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public required string EvseUid { get; init; }

    /// <summary>The public id of the EVSE, for example DE*ABC*E123.</summary>
    [MaxLength(48)]
    [CiString]
    public required string EvseId { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ConnectorId { get; init; }

    /// <summary>The plug.</summary>
    public required ConnectorType ConnectorStandard { get; init; }

    /// <summary>Socket or attached cable.</summary>
    public required ConnectorFormat ConnectorFormat { get; init; }

    /// <summary>The kind of current.</summary>
    public required PowerType ConnectorPowerType { get; init; }
}
