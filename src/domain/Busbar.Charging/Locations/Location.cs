using Busbar.Charging.Parties;

namespace Busbar.Charging.Locations;

/// <summary>A place where one can charge, as it is shown to drivers and partners.</summary>
public sealed record Location
{
    /// <summary>Whose it is.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The id, unique with its party.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it may be shown to everybody; otherwise only to those of <see cref="VisibleTo"/>.</summary>
    public bool IsPublished { get; init; } = true;

    /// <summary>Whose tokens may see it although it is not published.</summary>
    public IReadOnlyList<TokenMatch> VisibleTo { get; init; } = [];

    /// <summary>The name.</summary>
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

    /// <summary>Other places that matter.</summary>
    public IReadOnlyList<RelatedPlace> RelatedPlaces { get; init; } = [];

    /// <summary>Where one parks, in the words of OCPI 2.3.0: ON_STREET, PARKING_GARAGE, ALONG_MOTORWAY, …</summary>
    public string? ParkingType { get; init; }

    /// <summary>Its charging points.</summary>
    public IReadOnlyList<ChargingPoint> ChargingPoints { get; init; } = [];

    /// <summary>Its parking places.</summary>
    public IReadOnlyList<ParkingPlace> ParkingPlaces { get; init; } = [];

    /// <summary>How to get there.</summary>
    public IReadOnlyList<LocalizedText> Directions { get; init; } = [];

    /// <summary>Who operates it; null means the party itself.</summary>
    public Business? Operator { get; init; }

    /// <summary>Who operates it for the operator.</summary>
    public Business? Suboperator { get; init; }

    /// <summary>Who owns it.</summary>
    public Business? Owner { get; init; }

    /// <summary>What is nearby, in the words of OCPI 2.3.0: HOTEL, RESTAURANT, WIFI, …</summary>
    public IReadOnlyList<string> Facilities { get; init; } = [];

    /// <summary>The time zone (IANA); null where a partner does not tell.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When it is open; null means not known.</summary>
    public OpeningHours? OpeningHours { get; init; }

    /// <summary>Whether charging goes on outside the opening times.</summary>
    public bool ChargesWhenClosed { get; init; } = true;

    /// <summary>Pictures.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Where the energy comes from.</summary>
    public EnergyMix? EnergyMix { get; init; }

    /// <summary>The number that helps drivers.</summary>
    public string? HelpPhone { get; init; }

    /// <summary>When it or anything in it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>Tells tokens by some of their properties: all that are given must match.</summary>
public sealed record TokenMatch
{
    /// <summary>The token's id, with its kind.</summary>
    public string? Uid { get; init; }

    /// <summary>The token's kind.</summary>
    public string? Kind { get; init; }

    /// <summary>The number printed on it, with its issuer.</summary>
    public string? VisualNumber { get; init; }

    /// <summary>The issuer.</summary>
    public string? Issuer { get; init; }

    /// <summary>The group.</summary>
    public string? GroupId { get; init; }
}
