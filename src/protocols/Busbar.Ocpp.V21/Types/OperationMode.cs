using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How a transaction is controlled (OCPP 2.1 3.75).</summary>
[WireEnum]
public enum OperationMode
{
    /// <summary>Minimising what is used; no energy flows on purpose.</summary>
    Idle,

    /// <summary>Charging, as without feeding back.</summary>
    ChargingOnly,

    /// <summary>The management system sets the setpoint.</summary>
    CentralSetpoint,

    /// <summary>Somebody outside sets the setpoint.</summary>
    ExternalSetpoint,

    /// <summary>Somebody outside sets limits.</summary>
    ExternalLimits,

    /// <summary>The management system supports the grid's frequency.</summary>
    CentralFrequency,

    /// <summary>The station supports the grid's frequency.</summary>
    LocalFrequency,

    /// <summary>The station balances the load at its grid connection.</summary>
    LocalLoadBalancing,
}
