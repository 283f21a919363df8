using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional scheduled AC charge loop request control mode.</summary>
[ExiType("BPT_Scheduled_AC_CLReqControlModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_Scheduled_AC_CLReqControlMode", Substitutes = typeof(ScheduledAcClReqControlMode))]
public sealed partial record BptScheduledAcClReqControlMode : ScheduledAcClReqControlMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public RationalNumber? EvMaximumDischargePower { get; init; }

    /// <summary>The car's maximum discharge power on phase 2.</summary>
    [ExiElement("EVMaximumDischargePower_L2")]
    public RationalNumber? EvMaximumDischargePowerL2 { get; init; }

    /// <summary>The car's maximum discharge power on phase 3.</summary>
    [ExiElement("EVMaximumDischargePower_L3")]
    public RationalNumber? EvMaximumDischargePowerL3 { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public RationalNumber? EvMinimumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power on phase 2.</summary>
    [ExiElement("EVMinimumDischargePower_L2")]
    public RationalNumber? EvMinimumDischargePowerL2 { get; init; }

    /// <summary>The car's minimum discharge power on phase 3.</summary>
    [ExiElement("EVMinimumDischargePower_L3")]
    public RationalNumber? EvMinimumDischargePowerL3 { get; init; }
}
