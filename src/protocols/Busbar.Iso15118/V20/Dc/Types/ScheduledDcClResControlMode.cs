using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The scheduled DC charge loop response control mode.</summary>
[ExiType("Scheduled_DC_CLResControlModeType", V20Namespaces.Dc)]
[ExiRoot("Scheduled_DC_CLResControlMode", Substitutes = typeof(ClResControlMode))]
public partial record ScheduledDcClResControlMode : ScheduledClResControlMode
{
    /// <summary>The station's maximum charge power.</summary>
    [ExiElement("EVSEMaximumChargePower")]
    public RationalNumber? EvseMaximumChargePower { get; init; }

    /// <summary>The station's minimum charge power.</summary>
    [ExiElement("EVSEMinimumChargePower")]
    public RationalNumber? EvseMinimumChargePower { get; init; }

    /// <summary>The station's maximum charge current.</summary>
    [ExiElement("EVSEMaximumChargeCurrent")]
    public RationalNumber? EvseMaximumChargeCurrent { get; init; }

    /// <summary>The station's maximum voltage.</summary>
    [ExiElement("EVSEMaximumVoltage")]
    public RationalNumber? EvseMaximumVoltage { get; init; }
}
