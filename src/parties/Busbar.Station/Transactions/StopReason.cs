namespace Busbar.Station.Transactions;

/// <summary>Why a transaction stopped, spelled as in OCPP 2.x.</summary>
public enum StopReason
{
    /// <summary>The CSMS no longer accepts the token.</summary>
    DeAuthorized,

    /// <summary>Somebody pressed the emergency button.</summary>
    EmergencyStop,

    /// <summary>The energy allowed was delivered.</summary>
    EnergyLimitReached,

    /// <summary>The cable was pulled on the vehicle's side.</summary>
    EVDisconnected,

    /// <summary>A current leaked to earth.</summary>
    GroundFault,

    /// <summary>The CSMS reset the station without waiting.</summary>
    ImmediateReset,

    /// <summary>A master-pass token ended it.</summary>
    MasterPass,

    /// <summary>The driver ended it at the station.</summary>
    Local,

    /// <summary>Anything else.</summary>
    Other,

    /// <summary>Too much current flowed.</summary>
    OvercurrentFault,

    /// <summary>The station lost its supply.</summary>
    PowerLoss,

    /// <summary>The station restarted by itself.</summary>
    Reboot,

    /// <summary>The CSMS asked.</summary>
    Remote,

    /// <summary>The state of charge asked for was reached.</summary>
    SOCLimitReached,

    /// <summary>The vehicle ended it.</summary>
    StoppedByEV,

    /// <summary>The time allowed has passed.</summary>
    TimeLimitReached,

    /// <summary>No vehicle came within the time to connect.</summary>
    Timeout,

    /// <summary>The CSMS unlocked the connector (1.6 only; 2.x refuses to unlock during a transaction).</summary>
    UnlockCommand,

    /// <summary>The CSMS asked for a soft reset (1.6 only).</summary>
    SoftReset,

    /// <summary>The cost allowed was reached (2.1).</summary>
    CostLimitReached,
}
