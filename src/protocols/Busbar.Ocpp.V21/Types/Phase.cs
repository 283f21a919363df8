using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Between which conductors a value was measured (OCPP 2.1 3.77).</summary>
[WireEnum]
public enum Phase
{
    /// <summary>Phase 1.</summary>
    L1,

    /// <summary>Phase 2.</summary>
    L2,

    /// <summary>Phase 3.</summary>
    L3,

    /// <summary>Neutral.</summary>
    N,

    /// <summary>Phase 1 to neutral.</summary>
    [WireName("L1-N")]
    L1N,

    /// <summary>Phase 2 to neutral.</summary>
    [WireName("L2-N")]
    L2N,

    /// <summary>Phase 3 to neutral.</summary>
    [WireName("L3-N")]
    L3N,

    /// <summary>Phase 1 to phase 2.</summary>
    [WireName("L1-L2")]
    L1L2,

    /// <summary>Phase 2 to phase 3.</summary>
    [WireName("L2-L3")]
    L2L3,

    /// <summary>Phase 3 to phase 1.</summary>
    [WireName("L3-L1")]
    L3L1,
}
