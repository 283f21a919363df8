using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Why a transaction event was sent (OCPP 2.0.1 3.82).</summary>
[WireEnum]
public enum TriggerReason
{
    /// <summary>The user was authorized.</summary>
    Authorized,

    /// <summary>A cable was plugged in.</summary>
    CablePluggedIn,

    /// <summary>Charging became faster or slower by more than the limit.</summary>
    ChargingRateChanged,

    /// <summary>The charging state changed.</summary>
    ChargingStateChanged,

    /// <summary>The authorization was taken back.</summary>
    Deauthorized,

    /// <summary>The set amount of energy was delivered.</summary>
    EnergyLimitReached,

    /// <summary>The vehicle does not answer any more.</summary>
    EVCommunicationLost,

    /// <summary>The vehicle was not plugged in in time.</summary>
    EVConnectTimeout,

    /// <summary>Meter values aligned to the clock are due.</summary>
    MeterValueClock,

    /// <summary>Periodic meter values are due.</summary>
    MeterValuePeriodic,

    /// <summary>The set time was over.</summary>
    TimeLimitReached,

    /// <summary>A message asked for it.</summary>
    Trigger,

    /// <summary>A remote unlock came.</summary>
    UnlockCommand,

    /// <summary>The user was authorized to stop.</summary>
    StopAuthorized,

    /// <summary>The vehicle left the bay.</summary>
    EVDeparted,

    /// <summary>The vehicle entered the bay.</summary>
    EVDetected,

    /// <summary>A remote stop came.</summary>
    RemoteStop,

    /// <summary>A remote start came.</summary>
    RemoteStart,

    /// <summary>Something went wrong.</summary>
    AbnormalCondition,

    /// <summary>Signed meter data came from the meter.</summary>
    SignedDataReceived,

    /// <summary>A reset came.</summary>
    ResetCommand,
}
