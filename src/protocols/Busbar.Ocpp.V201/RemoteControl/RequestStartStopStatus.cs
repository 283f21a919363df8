using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Whether the station follows a remote start or stop (OCPP 2.0.1 3.71).</summary>
[WireEnum]
public enum RequestStartStopStatus
{
    /// <summary>It does.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Rejected,
}
