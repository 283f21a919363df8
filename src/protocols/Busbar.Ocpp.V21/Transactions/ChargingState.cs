using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a transaction is doing (OCPP 2.1 3.18).</summary>
[WireEnum]
public enum ChargingState
{
    /// <summary>A vehicle is connected and not yet authorized or ready.</summary>
    EVConnected,

    /// <summary>The contactor is closed and energy may flow.</summary>
    Charging,

    /// <summary>The vehicle is offered energy and does not take it.</summary>
    SuspendedEV,

    /// <summary>The EVSE does not offer energy.</summary>
    SuspendedEVSE,

    /// <summary>No vehicle is connected.</summary>
    Idle,
}
