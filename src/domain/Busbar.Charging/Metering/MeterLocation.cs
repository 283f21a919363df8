namespace Busbar.Charging.Metering;

/// <summary>Where a sample was taken.</summary>
public enum MeterLocation
{
    /// <summary>At the outlet to the vehicle; what is meant when nothing is said.</summary>
    Outlet,

    /// <summary>At the inlet from the grid.</summary>
    Inlet,

    /// <summary>In the cable.</summary>
    Cable,

    /// <summary>In the vehicle.</summary>
    EV,

    /// <summary>In the body of the station.</summary>
    Body,

    /// <summary>Upstream of the station.</summary>
    Upstream,
}
