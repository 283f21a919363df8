using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A place where one can charge (OCPI 2.2.1 8.3.1).</summary>
[WireObject("Location", "OCPI 2.2.1 8.3.1")]
[Rule(typeof(LocationRules), nameof(LocationRules.IsHiddenWhereRestricted), "publish_allowed_to stands only where publish is false.")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Location
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>Whether it may be shown to everybody; otherwise only to those of PublishAllowedTo.</summary>
    public required bool Publish { get; init; }

    /// <summary>Whose owners may see it although it is not published.</summary>
    public IReadOnlyList<PublishTokenType>? PublishAllowedTo { get; init; }

    /// <summary>The name.</summary>
    [MaxLength(255)]
    public string? Name { get; init; }

    /// <summary>Street and house number.</summary>
    [MaxLength(255)]
    public required string Address { get; init; }

    /// <summary>The town.</summary>
    [MaxLength(45)]
    public required string City { get; init; }

    /// <summary>The postal code.</summary>
    [MaxLength(10)]
    public string? PostalCode { get; init; }

    /// <summary>The state or province.</summary>
    [MaxLength(45)]
    public string? State { get; init; }

    /// <summary>The country, ISO 3166 alpha-3.</summary>
    [MaxLength(3)]
    public required string Country { get; init; }

    /// <summary>Where it is (WGS 84).</summary>
    public required GeoLocation Coordinates { get; init; }

    /// <summary>Other places that matter, for example an entrance.</summary>
    public IReadOnlyList<AdditionalGeoLocation>? RelatedLocations { get; init; }

    /// <summary>Where one parks.</summary>
    public ParkingType? ParkingType { get; init; }

    /// <summary>Its EVSEs.</summary>
    public IReadOnlyList<Evse>? Evses { get; init; }

    /// <summary>How to get there, a text for each language.</summary>
    public IReadOnlyList<DisplayText>? Directions { get; init; }

    /// <summary>Who operates it; absent means the party itself.</summary>
    public BusinessDetails? Operator { get; init; }

    /// <summary>Who operates it for the operator.</summary>
    public BusinessDetails? Suboperator { get; init; }

    /// <summary>Who owns it.</summary>
    public BusinessDetails? Owner { get; init; }

    /// <summary>What is nearby.</summary>
    public IReadOnlyList<Facility>? Facilities { get; init; }

    /// <summary>The time zone (IANA); local times of tariffs and hours are in it.</summary>
    [MaxLength(255)]
    public required string TimeZone { get; init; }

    /// <summary>When it is open.</summary>
    public Hours? OpeningTimes { get; init; }

    /// <summary>Whether charging goes on outside the opening times; absent means yes.</summary>
    public bool? ChargingWhenClosed { get; init; }

    /// <summary>Pictures and logos.</summary>
    public IReadOnlyList<Image>? Images { get; init; }

    /// <summary>Where the energy comes from.</summary>
    public EnergyMix? EnergyMix { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>Where one parks (OCPI 2.2.1 8.4.18).</summary>
[WireEnum]
public enum ParkingType
{
    /// <summary>Along a motorway.</summary>
    AlongMotorway,

    /// <summary>A parking garage.</summary>
    ParkingGarage,

    /// <summary>A parking lot.</summary>
    ParkingLot,

    /// <summary>A driveway.</summary>
    OnDriveway,

    /// <summary>In a street.</summary>
    OnStreet,

    /// <summary>An underground garage.</summary>
    UndergroundGarage,
}

/// <summary>What is near a location (OCPI 2.2.1 8.4.12).</summary>
[WireEnum]
public enum Facility
{
    /// <summary>A hotel.</summary>
    Hotel,

    /// <summary>A restaurant.</summary>
    Restaurant,

    /// <summary>A café.</summary>
    Cafe,

    /// <summary>A shopping centre.</summary>
    Mall,

    /// <summary>A supermarket.</summary>
    Supermarket,

    /// <summary>Sports.</summary>
    Sport,

    /// <summary>A recreation area.</summary>
    RecreationArea,

    /// <summary>Nature.</summary>
    Nature,

    /// <summary>A museum.</summary>
    Museum,

    /// <summary>Shared bicycles.</summary>
    BikeSharing,

    /// <summary>A bus stop.</summary>
    BusStop,

    /// <summary>A taxi stand.</summary>
    TaxiStand,

    /// <summary>A tram stop.</summary>
    TramStop,

    /// <summary>A metro station.</summary>
    MetroStation,

    /// <summary>A railway station.</summary>
    TrainStation,

    /// <summary>An airport.</summary>
    Airport,

    /// <summary>A parking lot.</summary>
    ParkingLot,

    /// <summary>A parking place for car pools.</summary>
    CarpoolParking,

    /// <summary>A filling station.</summary>
    FuelStation,

    /// <summary>Wireless internet.</summary>
    Wifi,
}
