using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The commands (OCPI 2.3.0 13.4.3).</summary>
[WireEnum(IsOpen = true)]
public enum CommandType
{
    /// <summary>Gives up a reservation.</summary>
    CancelReservation,

    /// <summary>Reserves an EVSE.</summary>
    ReserveNow,

    /// <summary>Starts a session.</summary>
    StartSession,

    /// <summary>Stops a session.</summary>
    StopSession,

    /// <summary>Unlocks a connector.</summary>
    UnlockConnector,
}
