using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The dynamic AC charge loop request control mode.</summary>
[ExiType("Dynamic_AC_CLReqControlModeType", V20Namespaces.Ac)]
[ExiRoot("Dynamic_AC_CLReqControlMode", Substitutes = typeof(ClReqControlMode))]
public partial record DynamicAcClReqControlMode : DynamicClReqControlMode
{
    /// <summary>The car's maximum charge power.</summary>
    [ExiElement("EVMaximumChargePower")]
    public required RationalNumber EvMaximumChargePower { get; init; }

    /// <summary>The car's maximum charge power on phase 2.</summary>
    [ExiElement("EVMaximumChargePower_L2")]
    public RationalNumber? EvMaximumChargePowerL2 { get; init; }

    /// <summary>The car's maximum charge power on phase 3.</summary>
    [ExiElement("EVMaximumChargePower_L3")]
    public RationalNumber? EvMaximumChargePowerL3 { get; init; }

    /// <summary>The car's minimum charge power.</summary>
    [ExiElement("EVMinimumChargePower")]
    public required RationalNumber EvMinimumChargePower { get; init; }

    /// <summary>The car's minimum charge power on phase 2.</summary>
    [ExiElement("EVMinimumChargePower_L2")]
    public RationalNumber? EvMinimumChargePowerL2 { get; init; }

    /// <summary>The car's minimum charge power on phase 3.</summary>
    [ExiElement("EVMinimumChargePower_L3")]
    public RationalNumber? EvMinimumChargePowerL3 { get; init; }

    /// <summary>The car's present active power.</summary>
    [ExiElement("EVPresentActivePower")]
    public required RationalNumber EvPresentActivePower { get; init; }

    /// <summary>The car's present active power on phase 2.</summary>
    [ExiElement("EVPresentActivePower_L2")]
    public RationalNumber? EvPresentActivePowerL2 { get; init; }

    /// <summary>The car's present active power on phase 3.</summary>
    [ExiElement("EVPresentActivePower_L3")]
    public RationalNumber? EvPresentActivePowerL3 { get; init; }

    /// <summary>The car's present reactive power.</summary>
    [ExiElement("EVPresentReactivePower")]
    public required RationalNumber EvPresentReactivePower { get; init; }

    /// <summary>The car's present reactive power on phase 2.</summary>
    [ExiElement("EVPresentReactivePower_L2")]
    public RationalNumber? EvPresentReactivePowerL2 { get; init; }

    /// <summary>The car's present reactive power on phase 3.</summary>
    [ExiElement("EVPresentReactivePower_L3")]
    public RationalNumber? EvPresentReactivePowerL3 { get; init; }
}
