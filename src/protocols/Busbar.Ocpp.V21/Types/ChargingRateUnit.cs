using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The unit of a schedule's limits (OCPP 2.1 3.17).</summary>
[WireEnum]
public enum ChargingRateUnit
{
    /// <summary>Watts, over all phases together.</summary>
    W,

    /// <summary>Amperes, per phase.</summary>
    A,
}
