using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>The commands (OCPI 2.1.1 13.4.2).</summary>
[WireEnum]
public enum CommandType
{
    /// <summary>Reserves an EVSE.</summary>
    ReserveNow,

    /// <summary>Starts a session.</summary>
    StartSession,

    /// <summary>Stops a session.</summary>
    StopSession,

    /// <summary>Unlocks a connector.</summary>
    UnlockConnector,
}
