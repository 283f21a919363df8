using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>The kinds of current (OCPI 2.2.1 8.4.19).</summary>
[WireEnum]
public enum PowerType
{
    /// <summary>AC, one phase.</summary>
    [WireName("AC_1_PHASE")]
    Ac1Phase,

    /// <summary>AC, two phases.</summary>
    [WireName("AC_2_PHASE")]
    Ac2Phase,

    /// <summary>AC, split phase.</summary>
    [WireName("AC_2_PHASE_SPLIT")]
    Ac2PhaseSplit,

    /// <summary>AC, three phases.</summary>
    [WireName("AC_3_PHASE")]
    Ac3Phase,

    /// <summary>DC.</summary>
    Dc,
}
