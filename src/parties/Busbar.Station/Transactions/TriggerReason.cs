namespace Busbar.Station.Transactions;

/// <summary>What made the station report on a transaction, spelled as in OCPP 2.x.</summary>
public enum TriggerReason
{
    /// <summary>A token was accepted.</summary>
    Authorized,

    /// <summary>The cable was plugged.</summary>
    CablePluggedIn,

    /// <summary>The limit changed by a noteworthy share.</summary>
    ChargingRateChanged,

    /// <summary>The charging state changed.</summary>
    ChargingStateChanged,

    /// <summary>The token is no longer accepted.</summary>
    Deauthorized,

    /// <summary>The energy allowed was delivered.</summary>
    EnergyLimitReached,

    /// <summary>The vehicle no longer answers.</summary>
    EVCommunicationLost,

    /// <summary>No vehicle came in time.</summary>
    EVConnectTimeout,

    /// <summary>The vehicle left.</summary>
    EVDeparted,

    /// <summary>A vehicle arrived.</summary>
    EVDetected,

    /// <summary>A clock-aligned reading.</summary>
    MeterValueClock,

    /// <summary>A periodic reading.</summary>
    MeterValuePeriodic,

    /// <summary>The time allowed has passed.</summary>
    TimeLimitReached,

    /// <summary>The CSMS asked for a report.</summary>
    Trigger,

    /// <summary>The CSMS unlocked the connector.</summary>
    UnlockCommand,

    /// <summary>The driver ended the session with a token.</summary>
    StopAuthorized,

    /// <summary>The CSMS stopped it.</summary>
    RemoteStop,

    /// <summary>The CSMS started it.</summary>
    RemoteStart,

    /// <summary>A defect.</summary>
    AbnormalCondition,

    /// <summary>The CSMS reset the station.</summary>
    ResetCommand,

    /// <summary>A limit of the transaction was set (2.1).</summary>
    LimitSet,

    /// <summary>The tariff changed (2.1).</summary>
    TariffChanged,

    /// <summary>The transaction goes on after a restart (2.1).</summary>
    TxResumed,
}
