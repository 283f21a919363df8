using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional dynamic AC charge loop request control mode.</summary>
[ExiType("BPT_Dynamic_AC_CLReqControlModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_Dynamic_AC_CLReqControlMode", Substitutes = typeof(DynamicAcClReqControlMode))]
public sealed partial record BptDynamicAcClReqControlMode : DynamicAcClReqControlMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public required RationalNumber EvMaximumDischargePower { get; init; }

    /// <summary>The car's maximum discharge power on phase 2.</summary>
    [ExiElement("EVMaximumDischargePower_L2")]
    public RationalNumber? EvMaximumDischargePowerL2 { get; init; }

    /// <summary>The car's maximum discharge power on phase 3.</summary>
    [ExiElement("EVMaximumDischargePower_L3")]
    public RationalNumber? EvMaximumDischargePowerL3 { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public required RationalNumber EvMinimumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power on phase 2.</summary>
    [ExiElement("EVMinimumDischargePower_L2")]
    public RationalNumber? EvMinimumDischargePowerL2 { get; init; }

    /// <summary>The car's minimum discharge power on phase 3.</summary>
    [ExiElement("EVMinimumDischargePower_L3")]
    public RationalNumber? EvMinimumDischargePowerL3 { get; init; }

    /// <summary>The car's maximum V2X energy request.</summary>
    [ExiElement("EVMaximumV2XEnergyRequest")]
    public RationalNumber? EvMaximumV2XEnergyRequest { get; init; }

    /// <summary>The car's minimum V2X energy request.</summary>
    [ExiElement("EVMinimumV2XEnergyRequest")]
    public RationalNumber? EvMinimumV2XEnergyRequest { get; init; }
}
