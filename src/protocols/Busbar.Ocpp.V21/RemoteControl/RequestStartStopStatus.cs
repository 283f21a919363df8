using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Whether the station follows a remote start or stop (OCPP 2.1 3.87).</summary>
[WireEnum]
public enum RequestStartStopStatus
{
    /// <summary>It does.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Rejected,
}
