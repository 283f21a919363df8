using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The dynamic AC charge loop response control mode.</summary>
[ExiType("Dynamic_AC_CLResControlModeType", V20Namespaces.Ac)]
[ExiRoot("Dynamic_AC_CLResControlMode", Substitutes = typeof(ClResControlMode))]
public partial record DynamicAcClResControlMode : DynamicClResControlMode
{
    /// <summary>The station's target active power.</summary>
    [ExiElement("EVSETargetActivePower")]
    public required RationalNumber EvseTargetActivePower { get; init; }

    /// <summary>The station's target active power on phase 2.</summary>
    [ExiElement("EVSETargetActivePower_L2")]
    public RationalNumber? EvseTargetActivePowerL2 { get; init; }

    /// <summary>The station's target active power on phase 3.</summary>
    [ExiElement("EVSETargetActivePower_L3")]
    public RationalNumber? EvseTargetActivePowerL3 { get; init; }

    /// <summary>The station's target reactive power.</summary>
    [ExiElement("EVSETargetReactivePower")]
    public RationalNumber? EvseTargetReactivePower { get; init; }

    /// <summary>The station's target reactive power on phase 2.</summary>
    [ExiElement("EVSETargetReactivePower_L2")]
    public RationalNumber? EvseTargetReactivePowerL2 { get; init; }

    /// <summary>The station's target reactive power on phase 3.</summary>
    [ExiElement("EVSETargetReactivePower_L3")]
    public RationalNumber? EvseTargetReactivePowerL3 { get; init; }

    /// <summary>The station's present active power.</summary>
    [ExiElement("EVSEPresentActivePower")]
    public RationalNumber? EvsePresentActivePower { get; init; }

    /// <summary>The station's present active power on phase 2.</summary>
    [ExiElement("EVSEPresentActivePower_L2")]
    public RationalNumber? EvsePresentActivePowerL2 { get; init; }

    /// <summary>The station's present active power on phase 3.</summary>
    [ExiElement("EVSEPresentActivePower_L3")]
    public RationalNumber? EvsePresentActivePowerL3 { get; init; }
}
