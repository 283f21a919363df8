namespace Busbar.Charging.Stations;

/// <summary>What a connector is doing, in the finer terms of OCPP 1.6; 2.x states are derived with the session's charging state.</summary>
public enum ConnectorStatus
{
    /// <summary>Never reported.</summary>
    Unknown,

    /// <summary>Free for a new driver.</summary>
    Available,

    /// <summary>Occupied, no transaction yet.</summary>
    Preparing,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>The vehicle takes no energy.</summary>
    SuspendedEV,

    /// <summary>The station offers no energy.</summary>
    SuspendedEVSE,

    /// <summary>The transaction ended, the cable is still in.</summary>
    Finishing,

    /// <summary>Held for one driver.</summary>
    Reserved,

    /// <summary>Out of service by choice.</summary>
    Unavailable,

    /// <summary>Out of service by fault.</summary>
    Faulted,
}
