using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What is booked, or what it must have (OCPI 2.3.0 Bookings 4.3).</summary>
[WireObject("BookingOption", "OCPI 2.3.0 Bookings 4.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingOption
{
    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public string? EvseUid { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    [CiString]
    public string? ConnectorId { get; init; }

    /// <summary>The parking place.</summary>
    [MaxLength(36)]
    [CiString]
    public string? ParkingId { get; init; }

    /// <summary>Where the EVSE stands relative to the parked vehicle.</summary>
    public IReadOnlyList<EvsePosition>? EvsePosition { get; init; }

    /// <summary>The kinds of vehicle.</summary>
    public IReadOnlyList<OpenEnum<VehicleType>>? VehicleTypes { get; init; }

    /// <summary>Socket or attached cable.</summary>
    public IReadOnlyList<ConnectorFormat>? ConnectorFormat { get; init; }

    /// <summary>The plugs that are wanted.</summary>
    public IReadOnlyList<OpenEnum<ConnectorType>>? ConnectorTypes { get; init; }

    /// <summary>The kinds of current that are wanted.</summary>
    public IReadOnlyList<PowerType>? PowerTypes { get; init; }

    /// <summary>The heaviest vehicle, in kilograms.</summary>
    public decimal? MaxVehicleWeight { get; init; }

    /// <summary>The highest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleHeight { get; init; }

    /// <summary>The longest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleLength { get; init; }

    /// <summary>The widest vehicle, in centimetres.</summary>
    public decimal? MaxVehicleWidth { get; init; }

    /// <summary>The shortest place that is enough, in centimetres.</summary>
    public decimal? MinParkingSpaceLength { get; init; }

    /// <summary>The narrowest place that is enough, in centimetres.</summary>
    public decimal? MinParkingSpaceWidth { get; init; }

    /// <summary>Whether vehicles with dangerous goods may park here.</summary>
    public bool? DangerousGoodsAllowed { get; init; }

    /// <summary>Whether a vehicle can leave without reversing.</summary>
    public bool? DriveThrough { get; init; }

    /// <summary>Whether a truck's cooling can be plugged in.</summary>
    public bool? RefrigerationOutlet { get; init; }
}
