using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional scheduled DC charge loop response control mode.</summary>
[ExiType("BPT_Scheduled_DC_CLResControlModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_Scheduled_DC_CLResControlMode", Substitutes = typeof(ScheduledDcClResControlMode))]
public sealed partial record BptScheduledDcClResControlMode : ScheduledDcClResControlMode
{
    /// <summary>The station's maximum discharge power.</summary>
    [ExiElement("EVSEMaximumDischargePower")]
    public RationalNumber? EvseMaximumDischargePower { get; init; }

    /// <summary>The station's minimum discharge power.</summary>
    [ExiElement("EVSEMinimumDischargePower")]
    public RationalNumber? EvseMinimumDischargePower { get; init; }

    /// <summary>The station's maximum discharge current.</summary>
    [ExiElement("EVSEMaximumDischargeCurrent")]
    public RationalNumber? EvseMaximumDischargeCurrent { get; init; }

    /// <summary>The station's minimum voltage.</summary>
    [ExiElement("EVSEMinimumVoltage")]
    public RationalNumber? EvseMinimumVoltage { get; init; }
}
