using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The dynamic DC charge loop request control mode.</summary>
[ExiType("Dynamic_DC_CLReqControlModeType", V20Namespaces.Dc)]
[ExiRoot("Dynamic_DC_CLReqControlMode", Substitutes = typeof(ClReqControlMode))]
public partial record DynamicDcClReqControlMode : DynamicClReqControlMode
{
    /// <summary>The car's maximum charge power.</summary>
    [ExiElement("EVMaximumChargePower")]
    public required RationalNumber EvMaximumChargePower { get; init; }

    /// <summary>The car's minimum charge power.</summary>
    [ExiElement("EVMinimumChargePower")]
    public required RationalNumber EvMinimumChargePower { get; init; }

    /// <summary>The car's maximum charge current.</summary>
    [ExiElement("EVMaximumChargeCurrent")]
    public required RationalNumber EvMaximumChargeCurrent { get; init; }

    /// <summary>The car's maximum voltage.</summary>
    [ExiElement("EVMaximumVoltage")]
    public required RationalNumber EvMaximumVoltage { get; init; }

    /// <summary>The car's minimum voltage.</summary>
    [ExiElement("EVMinimumVoltage")]
    public required RationalNumber EvMinimumVoltage { get; init; }
}
