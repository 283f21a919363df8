using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A parking place (OCPI 2.3.0 8.3.4).</summary>
[WireObject("Parking", "OCPI 2.3.0 8.3.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Parking
{
    /// <summary>The id, unique in its location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>What is written at the place.</summary>
    [MaxLength(12)]
    public string? PhysicalReference { get; init; }

    /// <summary>The kinds of vehicle.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<OpenEnum<VehicleType>> VehicleTypes { get; init; }

    /// <summary>The heaviest vehicle, in kilograms.</summary>
    public decimal? MaxVehicleWeight { get; init; }

    /// <summary>The highest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleHeight { get; init; }

    /// <summary>The longest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleLength { get; init; }

    /// <summary>The widest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleWidth { get; init; }

    /// <summary>The length of the place, in centimetres.</summary>
    public decimal? ParkingSpaceLength { get; init; }

    /// <summary>The width of the place, in centimetres.</summary>
    public decimal? ParkingSpaceWidth { get; init; }

    /// <summary>Whether vehicles with dangerous goods may park here.</summary>
    public bool? DangerousGoodsAllowed { get; init; }

    /// <summary>How the vehicle stands.</summary>
    public ParkingDirection? Direction { get; init; }

    /// <summary>Whether a vehicle can leave without reversing.</summary>
    public bool? DriveThrough { get; init; }

    /// <summary>Whether other kinds of vehicle may not park here.</summary>
    public required bool RestrictedToType { get; init; }

    /// <summary>Whether one must book.</summary>
    public required bool ReservationRequired { get; init; }

    /// <summary>The longest stay, in minutes.</summary>
    public decimal? TimeLimit { get; init; }

    /// <summary>Whether there is a roof.</summary>
    public bool? Roofed { get; init; }

    /// <summary>Pictures and logos.</summary>
    public IReadOnlyList<Image>? Images { get; init; }

    /// <summary>Whether the place is lit.</summary>
    public bool? Lighting { get; init; }

    /// <summary>Whether a truck's cooling can be plugged in.</summary>
    public bool? RefrigerationOutlet { get; init; }

    /// <summary>The standards for accessibility and parking that are met.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? Standards { get; init; }

    /// <summary>Where the place stands in the hierarchy of the Alliance for Parking Data Standards.</summary>
    [CiString]
    public string? ApdsReference { get; init; }
}

/// <summary>How a vehicle stands (OCPI 2.3.0 8.4.20).</summary>
[WireEnum]
public enum ParkingDirection
{
    /// <summary>Along the road.</summary>
    Parallel,

    /// <summary>Across the road.</summary>
    Perpendicular,

    /// <summary>At an angle.</summary>
    Angle,
}
