using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Whether the station took a charging profile (OCPP 2.1 3.16).</summary>
[WireEnum]
public enum ChargingProfileStatus
{
    /// <summary>The profile is in use or waits for its turn.</summary>
    Accepted,

    /// <summary>The profile is refused.</summary>
    Rejected,
}
