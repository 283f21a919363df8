using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The car asks to go on charging with alternating current (ISO 15118-20 AC_ChargeLoopReq).</summary>
[ExiType("AC_ChargeLoopReqType", V20Namespaces.Ac)]
[ExiRoot("AC_ChargeLoopReq")]
public sealed partial record AcChargeLoopReq : ChargeLoopReq
{
    /// <summary>The charge loop request control mode.</summary>
    [ExiReference]
    public required ClReqControlMode ClReqControlMode { get; init; }
}

/// <summary>The station answers AC_ChargeLoopReq (ISO 15118-20 AC_ChargeLoopRes).</summary>
[ExiType("AC_ChargeLoopResType", V20Namespaces.Ac)]
[ExiRoot("AC_ChargeLoopRes")]
public sealed partial record AcChargeLoopRes : ChargeLoopRes
{
    /// <summary>The station's target frequency.</summary>
    [ExiElement("EVSETargetFrequency")]
    public RationalNumber? EvseTargetFrequency { get; init; }

    /// <summary>The charge loop response control mode.</summary>
    [ExiReference]
    public required ClResControlMode ClResControlMode { get; init; }
}
