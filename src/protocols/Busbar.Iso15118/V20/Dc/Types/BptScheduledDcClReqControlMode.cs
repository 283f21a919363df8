using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional scheduled DC charge loop request control mode.</summary>
[ExiType("BPT_Scheduled_DC_CLReqControlModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_Scheduled_DC_CLReqControlMode", Substitutes = typeof(ScheduledDcClReqControlMode))]
public sealed partial record BptScheduledDcClReqControlMode : ScheduledDcClReqControlMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public RationalNumber? EvMaximumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public RationalNumber? EvMinimumDischargePower { get; init; }

    /// <summary>The car's maximum discharge current.</summary>
    [ExiElement("EVMaximumDischargeCurrent")]
    public RationalNumber? EvMaximumDischargeCurrent { get; init; }
}
