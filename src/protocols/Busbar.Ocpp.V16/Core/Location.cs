using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Where a value was measured (OCPP 1.6 7.30).</summary>
[WireEnum]
public enum Location
{
    /// <summary>At the cable.</summary>
    Cable,

    /// <summary>In the vehicle.</summary>
    EV,

    /// <summary>At the grid side.</summary>
    Inlet,

    /// <summary>At the vehicle side.</summary>
    Outlet,

    /// <summary>Inside the station's body.</summary>
    Body,
}
