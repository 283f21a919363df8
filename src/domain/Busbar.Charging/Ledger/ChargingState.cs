namespace Busbar.Charging.Ledger;

/// <summary>What happens between station and vehicle within a session (OCPP 2.1 3.17).</summary>
public enum ChargingState
{
    /// <summary>No vehicle is connected.</summary>
    Idle,

    /// <summary>A vehicle is connected, no energy is offered yet.</summary>
    EVConnected,

    /// <summary>Energy flows.</summary>
    Charging,

    /// <summary>The vehicle takes no energy.</summary>
    SuspendedEV,

    /// <summary>The station offers no energy.</summary>
    SuspendedEVSE,
}
