using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>The unit of a schedule's limits (OCPP 1.6 7.12).</summary>
[WireEnum]
public enum ChargingRateUnitType
{
    /// <summary>Amperes, per phase.</summary>
    A,

    /// <summary>Watts, over all phases together.</summary>
    W,
}
