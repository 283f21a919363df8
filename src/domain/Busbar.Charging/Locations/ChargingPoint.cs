namespace Busbar.Charging.Locations;

/// <summary>What one vehicle at a time can charge at: the EVSE as drivers see it.</summary>
public sealed record ChargingPoint
{
    /// <summary>The technical id, never used again.</summary>
    public required string Uid { get; init; }

    /// <summary>The public id, for example DE*ABC*E123.</summary>
    public string? EvseId { get; init; }

    /// <summary>What drivers are told of it.</summary>
    public required EvseStatus Status { get; init; }

    /// <summary>When the status is planned to change.</summary>
    public IReadOnlyList<PlannedStatus> StatusSchedule { get; init; } = [];

    /// <summary>What it can do, in the words of OCPI 2.3.0: REMOTE_START_STOP_CAPABLE, RESERVABLE, RFID_READER, …</summary>
    public IReadOnlyList<string> Capabilities { get; init; } = [];

    /// <summary>Its plugs, of which one can be used at a time.</summary>
    public required IReadOnlyList<Plug> Plugs { get; init; }

    /// <summary>The floor, as it is called there.</summary>
    public string? FloorLevel { get; init; }

    /// <summary>Where it is, when that differs from its location.</summary>
    public GeoPoint? Coordinates { get; init; }

    /// <summary>What is printed on it.</summary>
    public string? PhysicalReference { get; init; }

    /// <summary>How to get there.</summary>
    public IReadOnlyList<LocalizedText> Directions { get; init; } = [];

    /// <summary>Who may park, in the words of OCPI 2.3.0: EV_ONLY, PLUGGED, DISABLED, CUSTOMERS, …</summary>
    public IReadOnlyList<string> ParkingRestrictions { get; init; } = [];

    /// <summary>The parking places from which it can be used.</summary>
    public IReadOnlyList<ParkingLink> Parking { get; init; } = [];

    /// <summary>Pictures.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>Names of the mobility providers that are accepted here.</summary>
    public IReadOnlyList<string> AcceptedProviders { get; init; } = [];

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
