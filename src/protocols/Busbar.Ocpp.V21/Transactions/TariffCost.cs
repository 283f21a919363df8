using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Which bound makes a cost (OCPP 2.1 3.98).</summary>
[WireEnum]
public enum TariffCost
{
    /// <summary>None: the cost as it adds up.</summary>
    NormalCost,

    /// <summary>The least cost.</summary>
    MinCost,

    /// <summary>The greatest cost.</summary>
    MaxCost,
}
