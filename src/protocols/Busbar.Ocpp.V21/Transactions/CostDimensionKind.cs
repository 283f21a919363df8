using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>What a cost is counted by (OCPP 2.1 3.26).</summary>
[WireEnum]
public enum CostDimensionKind
{
    /// <summary>Energy, in watt-hours.</summary>
    Energy,

    /// <summary>The greatest current over all phases, in amperes.</summary>
    MaxCurrent,

    /// <summary>The least current over all phases, in amperes.</summary>
    MinCurrent,

    /// <summary>The greatest power, in watts.</summary>
    MaxPower,

    /// <summary>The least power, in watts.</summary>
    MinPower,

    /// <summary>Time without charging, in seconds (spelt so on the wire).</summary>
    IdleTIme,

    /// <summary>Time of charging, in seconds.</summary>
    ChargingTime,
}
