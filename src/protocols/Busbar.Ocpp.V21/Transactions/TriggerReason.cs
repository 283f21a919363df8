using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Why a transaction event was sent (OCPP 2.1 3.104).</summary>
[WireEnum]
public enum TriggerReason
{
    /// <summary>Something went wrong.</summary>
    AbnormalCondition,

    /// <summary>The user was authorized.</summary>
    Authorized,

    /// <summary>A cable was plugged in.</summary>
    CablePluggedIn,

    /// <summary>Charging became faster or slower by more than the limit.</summary>
    ChargingRateChanged,

    /// <summary>The charging state changed.</summary>
    ChargingStateChanged,

    /// <summary>The set cost was reached.</summary>
    CostLimitReached,

    /// <summary>The authorization was taken back.</summary>
    Deauthorized,

    /// <summary>The set amount of energy was delivered.</summary>
    EnergyLimitReached,

    /// <summary>The vehicle does not answer any more.</summary>
    EVCommunicationLost,

    /// <summary>The vehicle was not plugged in in time.</summary>
    EVConnectTimeout,

    /// <summary>The vehicle left the bay.</summary>
    EVDeparted,

    /// <summary>The vehicle entered the bay.</summary>
    EVDetected,

    /// <summary>A limit of the transaction was set or changed.</summary>
    LimitSet,

    /// <summary>Meter values aligned to the clock are due.</summary>
    MeterValueClock,

    /// <summary>Periodic meter values are due.</summary>
    MeterValuePeriodic,

    /// <summary>The mode of operation changed.</summary>
    OperationModeChanged,

    /// <summary>A remote start came.</summary>
    RemoteStart,

    /// <summary>A remote stop came.</summary>
    RemoteStop,

    /// <summary>A reset came.</summary>
    ResetCommand,

    /// <summary>The cost so far is due.</summary>
    RunningCost,

    /// <summary>Signed meter data came from the meter.</summary>
    SignedDataReceived,

    /// <summary>The set state of charge was reached.</summary>
    SoCLimitReached,

    /// <summary>The user was authorized to stop.</summary>
    StopAuthorized,

    /// <summary>The tariff changed.</summary>
    TariffChanged,

    /// <summary>The driver's tariff cannot be used.</summary>
    TariffNotAccepted,

    /// <summary>The set time was over.</summary>
    TimeLimitReached,

    /// <summary>A message asked for it.</summary>
    Trigger,

    /// <summary>The transaction goes on after a reset.</summary>
    TxResumed,

    /// <summary>A remote unlock came.</summary>
    UnlockCommand,
}
