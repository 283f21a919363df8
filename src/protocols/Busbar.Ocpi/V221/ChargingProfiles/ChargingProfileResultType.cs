using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>What became of a charging profile at the station (OCPI 2.2.1 14.6.6).</summary>
[WireEnum]
public enum ChargingProfileResultType
{
    /// <summary>The station did it.</summary>
    Accepted,

    /// <summary>The station refuses.</summary>
    Rejected,

    /// <summary>There was no profile to clear.</summary>
    Unknown,
}
