using Busbar.Charging.Locations;

namespace Busbar.Charging.Billing;

/// <summary>Where a session took place, as it was then.</summary>
public sealed record ChargingPlace
{
    /// <summary>The location.</summary>
    public required string LocationId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Street and house number.</summary>
    public required string Address { get; init; }

    /// <summary>The town.</summary>
    public required string City { get; init; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The state or province.</summary>
    public string? State { get; init; }

    /// <summary>The country, ISO 3166 alpha-3.</summary>
    public required string Country { get; init; }

    /// <summary>Where it is.</summary>
    public required GeoPoint Coordinates { get; init; }

    /// <summary>The EVSE; null for a reservation that never got one.</summary>
    public string? EvseUid { get; init; }

    /// <summary>The public id of the EVSE.</summary>
    public string? EvseId { get; init; }

    /// <summary>The plug; null for a reservation that never got one.</summary>
    public string? ConnectorId { get; init; }

    /// <summary>The kind of plug in the words of OCPI 2.3.0.</summary>
    public required string ConnectorStandard { get; init; }

    /// <summary>Whether the cable is attached.</summary>
    public required bool HasCable { get; init; }

    /// <summary>The kind of current.</summary>
    public required CurrentKind Current { get; init; }
}
