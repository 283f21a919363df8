using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The dynamic DC charge loop response control mode.</summary>
[ExiType("Dynamic_DC_CLResControlModeType", V20Namespaces.Dc)]
[ExiRoot("Dynamic_DC_CLResControlMode", Substitutes = typeof(ClResControlMode))]
public partial record DynamicDcClResControlMode : DynamicClResControlMode
{
    /// <summary>The station's maximum charge power.</summary>
    [ExiElement("EVSEMaximumChargePower")]
    public required RationalNumber EvseMaximumChargePower { get; init; }

    /// <summary>The station's minimum charge power.</summary>
    [ExiElement("EVSEMinimumChargePower")]
    public required RationalNumber EvseMinimumChargePower { get; init; }

    /// <summary>The station's maximum charge current.</summary>
    [ExiElement("EVSEMaximumChargeCurrent")]
    public required RationalNumber EvseMaximumChargeCurrent { get; init; }

    /// <summary>The station's maximum voltage.</summary>
    [ExiElement("EVSEMaximumVoltage")]
    public required RationalNumber EvseMaximumVoltage { get; init; }
}
