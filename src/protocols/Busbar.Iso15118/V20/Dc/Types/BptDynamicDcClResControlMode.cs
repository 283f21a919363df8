using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional dynamic DC charge loop response control mode.</summary>
[ExiType("BPT_Dynamic_DC_CLResControlModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_Dynamic_DC_CLResControlMode", Substitutes = typeof(DynamicDcClResControlMode))]
public sealed partial record BptDynamicDcClResControlMode : DynamicDcClResControlMode
{
    /// <summary>The station's maximum discharge power.</summary>
    [ExiElement("EVSEMaximumDischargePower")]
    public required RationalNumber EvseMaximumDischargePower { get; init; }

    /// <summary>The station's minimum discharge power.</summary>
    [ExiElement("EVSEMinimumDischargePower")]
    public required RationalNumber EvseMinimumDischargePower { get; init; }

    /// <summary>The station's maximum discharge current.</summary>
    [ExiElement("EVSEMaximumDischargeCurrent")]
    public required RationalNumber EvseMaximumDischargeCurrent { get; init; }

    /// <summary>The station's minimum voltage.</summary>
    [ExiElement("EVSEMinimumVoltage")]
    public required RationalNumber EvseMinimumVoltage { get; init; }
}
