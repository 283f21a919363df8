using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>The unit of a DER setpoint (OCPP 2.1 3.35).</summary>
[WireEnum]
public enum DerUnit
{
    /// <summary>None.</summary>
    [WireName("Not_Applicable")]
    NotApplicable,

    /// <summary>Per cent of the rated active power.</summary>
    PctMaxW,

    /// <summary>Per cent of the rated reactive power.</summary>
    PctMaxVar,

    /// <summary>Per cent of the active power that is available.</summary>
    PctWAvail,

    /// <summary>Per cent of the reactive power that is available.</summary>
    PctVarAvail,

    /// <summary>Per cent of the effective voltage.</summary>
    PctEffectiveV,
}
