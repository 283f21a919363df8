using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>The unit of a schedule's limits (OCPP 2.0.1 3.15).</summary>
[WireEnum]
public enum ChargingRateUnit
{
    /// <summary>Watts, over all phases together.</summary>
    W,

    /// <summary>Amperes, per phase.</summary>
    A,
}
