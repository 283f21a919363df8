using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>How energy gets into the vehicle (OCPP 2.1 3.37).</summary>
[WireEnum]
public enum EnergyTransferMode
{
    /// <summary>Alternating current, one phase.</summary>
    [WireName("AC_single_phase")]
    ACSinglePhase,

    /// <summary>Alternating current, two phases.</summary>
    [WireName("AC_two_phase")]
    ACTwoPhase,

    /// <summary>Alternating current, three phases.</summary>
    [WireName("AC_three_phase")]
    ACThreePhase,

    /// <summary>Direct current.</summary>
    DC,

    /// <summary>Alternating current, both ways.</summary>
    AC_BPT,

    /// <summary>Alternating current, both ways, the vehicle controlled as a distributed energy resource.</summary>
    AC_BPT_DER,

    /// <summary>Alternating current, the vehicle controlled as a distributed energy resource.</summary>
    AC_DER,

    /// <summary>Direct current, both ways.</summary>
    DC_BPT,

    /// <summary>Direct current by an automatic connection device.</summary>
    DC_ACDP,

    /// <summary>Direct current by an automatic connection device, both ways.</summary>
    DC_ACDP_BPT,

    /// <summary>Wireless.</summary>
    WPT,
}
