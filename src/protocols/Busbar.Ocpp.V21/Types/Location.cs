using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Where a value was measured (OCPP 2.1 3.56).</summary>
[WireEnum]
public enum Location
{
    /// <summary>Inside the station's body.</summary>
    Body,

    /// <summary>At the cable.</summary>
    Cable,

    /// <summary>In the vehicle.</summary>
    EV,

    /// <summary>At the grid side.</summary>
    Inlet,

    /// <summary>At the vehicle side.</summary>
    Outlet,

    /// <summary>At a meter further up.</summary>
    Upstream,
}
