namespace Busbar.Oscp;

/// <summary>The roles of OSCP (OSCP 2.0 roles).</summary>
public enum OscpRole
{
    /// <summary>Knows how much a group may draw, and says so.</summary>
    CapacityProvider,

    /// <summary>Controls what draws, and keeps the group inside.</summary>
    FlexibilityProvider,

    /// <summary>Proposes an optimum inside the limits.</summary>
    CapacityOptimizer,
}
