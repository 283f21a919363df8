using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The bidirectional dynamic DC charge loop request control mode.</summary>
[ExiType("BPT_Dynamic_DC_CLReqControlModeType", V20Namespaces.Dc)]
[ExiRoot("BPT_Dynamic_DC_CLReqControlMode", Substitutes = typeof(DynamicDcClReqControlMode))]
public sealed partial record BptDynamicDcClReqControlMode : DynamicDcClReqControlMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public required RationalNumber EvMaximumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public required RationalNumber EvMinimumDischargePower { get; init; }

    /// <summary>The car's maximum discharge current.</summary>
    [ExiElement("EVMaximumDischargeCurrent")]
    public required RationalNumber EvMaximumDischargeCurrent { get; init; }

    /// <summary>The car's maximum V2X energy request.</summary>
    [ExiElement("EVMaximumV2XEnergyRequest")]
    public RationalNumber? EvMaximumV2XEnergyRequest { get; init; }

    /// <summary>The car's minimum V2X energy request.</summary>
    [ExiElement("EVMinimumV2XEnergyRequest")]
    public RationalNumber? EvMinimumV2XEnergyRequest { get; init; }
}
