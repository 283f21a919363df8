using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The car asks to go on charging with direct current (ISO 15118-20 DC_ChargeLoopReq).</summary>
[ExiType("DC_ChargeLoopReqType", V20Namespaces.Dc)]
[ExiRoot("DC_ChargeLoopReq")]
public sealed partial record DcChargeLoopReq : ChargeLoopReq
{
    /// <summary>The car's present voltage.</summary>
    [ExiElement("EVPresentVoltage")]
    public required RationalNumber EvPresentVoltage { get; init; }

    /// <summary>The charge loop request control mode.</summary>
    [ExiReference]
    public required ClReqControlMode ClReqControlMode { get; init; }
}

/// <summary>The station answers DC_ChargeLoopReq (ISO 15118-20 DC_ChargeLoopRes).</summary>
[ExiType("DC_ChargeLoopResType", V20Namespaces.Dc)]
[ExiRoot("DC_ChargeLoopRes")]
public sealed partial record DcChargeLoopRes : ChargeLoopRes
{
    /// <summary>The station's present current.</summary>
    [ExiElement("EVSEPresentCurrent")]
    public required RationalNumber EvsePresentCurrent { get; init; }

    /// <summary>The station's present voltage.</summary>
    [ExiElement("EVSEPresentVoltage")]
    public required RationalNumber EvsePresentVoltage { get; init; }

    /// <summary>Whether the station is at its limit of power.</summary>
    [ExiElement("EVSEPowerLimitAchieved")]
    public required bool EvsePowerLimitAchieved { get; init; }

    /// <summary>Whether the station is at its limit of current.</summary>
    [ExiElement("EVSECurrentLimitAchieved")]
    public required bool EvseCurrentLimitAchieved { get; init; }

    /// <summary>Whether the station is at its limit of voltage.</summary>
    [ExiElement("EVSEVoltageLimitAchieved")]
    public required bool EvseVoltageLimitAchieved { get; init; }

    /// <summary>The charge loop response control mode.</summary>
    [ExiReference]
    public required ClResControlMode ClResControlMode { get; init; }
}
