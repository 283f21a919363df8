using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The kinds of vehicle (OCPI 2.3.0 8.4.28).</summary>
[WireEnum(IsOpen = true)]
public enum VehicleType
{
    /// <summary>A motorcycle.</summary>
    Motorcycle,

    /// <summary>A car.</summary>
    PersonalVehicle,

    /// <summary>A car with a trailer.</summary>
    PersonalVehicleWithTrailer,

    /// <summary>A van.</summary>
    Van,

    /// <summary>A tractor without its trailer.</summary>
    SemiTractor,

    /// <summary>A rigid truck.</summary>
    Rigid,

    /// <summary>A truck with a trailer.</summary>
    TruckWithTrailer,

    /// <summary>A bus.</summary>
    Bus,

    /// <summary>A vehicle of a disabled driver.</summary>
    Disabled,
}
