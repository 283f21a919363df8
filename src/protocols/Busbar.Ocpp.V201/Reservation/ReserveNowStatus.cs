using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Whether a reservation was made (OCPP 2.0.1 3.73).</summary>
[WireEnum]
public enum ReserveNowStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>No: what was asked for is broken.</summary>
    Faulted,

    /// <summary>No: what was asked for is in use or reserved.</summary>
    Occupied,

    /// <summary>No: the station does not take reservations.</summary>
    Rejected,

    /// <summary>No: what was asked for is out of service.</summary>
    Unavailable,
}
