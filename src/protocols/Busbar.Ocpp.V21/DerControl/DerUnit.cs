using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The unit of a DER setpoint (OCPP 2.1 3.35).</summary>
[WireEnum]
public enum DerUnit
{
    /// <summary>None.</summary>
    [WireName("Not_Applicable")]
    NotApplicable,

    /// <summary>Per cent of the configured active power.</summary>
    PctMaxW,

    /// <summary>Per cent of the configured reactive power.</summary>
    PctMaxVar,

    /// <summary>Per cent of the active power held in reserve.</summary>
    PctWAvail,

    /// <summary>Per cent of the reactive power held in reserve.</summary>
    PctVarAvail,

    /// <summary>Per cent of the effective voltage.</summary>
    PctEffectiveV,
}
