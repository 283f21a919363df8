namespace Busbar.Charging.Locations;

/// <summary>A parking place: for whom it is, how large, and what it offers. Lengths in centimetres, weights in kilograms.</summary>
public sealed record ParkingPlace
{
    /// <summary>The id, unique in its location.</summary>
    public required string Id { get; init; }

    /// <summary>What is written at the place.</summary>
    public string? PhysicalReference { get; init; }

    /// <summary>The vehicles it is made for, in the words of OCPI 2.3.0: PERSONAL_VEHICLE, VAN, BUS, DISABLED, …</summary>
    public required IReadOnlyList<string> VehicleTypes { get; init; }

    /// <summary>Whether other kinds of vehicle may not park here.</summary>
    public required bool IsRestrictedToType { get; init; }

    /// <summary>Whether one must book.</summary>
    public required bool NeedsReservation { get; init; }

    /// <summary>The heaviest vehicle.</summary>
    public decimal? MaxVehicleWeight { get; init; }

    /// <summary>The highest vehicle.</summary>
    public decimal? MaxVehicleHeight { get; init; }

    /// <summary>The longest vehicle.</summary>
    public decimal? MaxVehicleLength { get; init; }

    /// <summary>The widest vehicle.</summary>
    public decimal? MaxVehicleWidth { get; init; }

    /// <summary>The length of the place.</summary>
    public decimal? Length { get; init; }

    /// <summary>The width of the place.</summary>
    public decimal? Width { get; init; }

    /// <summary>Whether vehicles with dangerous goods may park here.</summary>
    public bool? AllowsDangerousGoods { get; init; }

    /// <summary>How the vehicle stands: PARALLEL, PERPENDICULAR or ANGLE.</summary>
    public string? Direction { get; init; }

    /// <summary>Whether a vehicle can leave without reversing.</summary>
    public bool? IsDriveThrough { get; init; }

    /// <summary>The longest stay, in minutes.</summary>
    public decimal? TimeLimitMinutes { get; init; }

    /// <summary>Whether there is a roof.</summary>
    public bool? IsRoofed { get; init; }

    /// <summary>Whether it is lit.</summary>
    public bool? IsLit { get; init; }

    /// <summary>Whether a truck's cooling can be plugged in.</summary>
    public bool? HasRefrigerationOutlet { get; init; }

    /// <summary>The standards for accessibility and parking that are met.</summary>
    public IReadOnlyList<string> Standards { get; init; } = [];

    /// <summary>Where it stands in the hierarchy of the Alliance for Parking Data Standards.</summary>
    public string? ApdsReference { get; init; }

    /// <summary>Pictures.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];
}

/// <summary>A parking place from which an EVSE can be used.</summary>
/// <param name="ParkingId">The parking place.</param>
/// <param name="Position">Where the EVSE stands relative to the parked vehicle: LEFT, RIGHT or CENTER.</param>
public sealed record ParkingLink(string ParkingId, string? Position);
