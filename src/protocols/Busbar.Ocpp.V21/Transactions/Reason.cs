using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Why a transaction was stopped (OCPP 2.1 3.83).</summary>
[WireEnum]
public enum Reason
{
    /// <summary>The token turned out not to be authorized.</summary>
    DeAuthorized,

    /// <summary>Somebody hit the emergency stop.</summary>
    EmergencyStop,

    /// <summary>The set amount of energy was delivered.</summary>
    EnergyLimitReached,

    /// <summary>The cable was unplugged or the vehicle went away.</summary>
    EVDisconnected,

    /// <summary>A ground fault tripped.</summary>
    GroundFault,

    /// <summary>A reset that does not wait.</summary>
    ImmediateReset,

    /// <summary>A master token stopped it.</summary>
    MasterPass,

    /// <summary>The user stopped it at the station.</summary>
    Local,

    /// <summary>The local credit ran out.</summary>
    LocalOutOfCredit,

    /// <summary>None of the others.</summary>
    Other,

    /// <summary>Too much current tripped it.</summary>
    OvercurrentFault,

    /// <summary>The station lost power.</summary>
    PowerLoss,

    /// <summary>The grid's voltage or frequency was out of bounds.</summary>
    PowerQuality,

    /// <summary>The station rebooted without being asked.</summary>
    Reboot,

    /// <summary>The management system stopped it.</summary>
    Remote,

    /// <summary>The set state of charge was reached.</summary>
    SOCLimitReached,

    /// <summary>The vehicle stopped it.</summary>
    StoppedByEV,

    /// <summary>The set time was over.</summary>
    TimeLimitReached,

    /// <summary>Nobody plugged in in time.</summary>
    Timeout,

    /// <summary>The energy transfer that the vehicle asked for is not allowed.</summary>
    ReqEnergyTransferRejected,
}
