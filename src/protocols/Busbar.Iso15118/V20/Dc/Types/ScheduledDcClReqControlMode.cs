using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The scheduled DC charge loop request control mode.</summary>
[ExiType("Scheduled_DC_CLReqControlModeType", V20Namespaces.Dc)]
[ExiRoot("Scheduled_DC_CLReqControlMode", Substitutes = typeof(ClReqControlMode))]
public partial record ScheduledDcClReqControlMode : ScheduledClReqControlMode
{
    /// <summary>The car's target current.</summary>
    [ExiElement("EVTargetCurrent")]
    public required RationalNumber EvTargetCurrent { get; init; }

    /// <summary>The car's target voltage.</summary>
    [ExiElement("EVTargetVoltage")]
    public required RationalNumber EvTargetVoltage { get; init; }

    /// <summary>The car's maximum charge power.</summary>
    [ExiElement("EVMaximumChargePower")]
    public RationalNumber? EvMaximumChargePower { get; init; }

    /// <summary>The car's minimum charge power.</summary>
    [ExiElement("EVMinimumChargePower")]
    public RationalNumber? EvMinimumChargePower { get; init; }

    /// <summary>The car's maximum charge current.</summary>
    [ExiElement("EVMaximumChargeCurrent")]
    public RationalNumber? EvMaximumChargeCurrent { get; init; }

    /// <summary>The car's maximum voltage.</summary>
    [ExiElement("EVMaximumVoltage")]
    public RationalNumber? EvMaximumVoltage { get; init; }

    /// <summary>The car's minimum voltage.</summary>
    [ExiElement("EVMinimumVoltage")]
    public RationalNumber? EvMinimumVoltage { get; init; }
}
