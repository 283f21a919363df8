using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Whether the charge point follows a remote start or stop (OCPP 1.6 7.39).</summary>
[WireEnum]
public enum RemoteStartStopStatus
{
    /// <summary>It does.</summary>
    Accepted,

    /// <summary>It does not.</summary>
    Rejected,
}
