namespace Busbar.Station.Evses;

/// <summary>How an EVSE stands, as finely as OCPP 1.6 tells it; 2.x folds five of these into Occupied.</summary>
public enum EvseStatus
{
    /// <summary>Free for anybody.</summary>
    Available,

    /// <summary>A cable or a token is there, the other is awaited.</summary>
    Preparing,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>Power is offered, the vehicle takes none.</summary>
    SuspendedEV,

    /// <summary>The vehicle is connected and allowed, but no power is offered.</summary>
    SuspendedEVSE,

    /// <summary>The session ended, the cable is still there.</summary>
    Finishing,

    /// <summary>Kept for one token.</summary>
    Reserved,

    /// <summary>Out of service by command.</summary>
    Unavailable,

    /// <summary>Out of service by a defect.</summary>
    Faulted,
}
