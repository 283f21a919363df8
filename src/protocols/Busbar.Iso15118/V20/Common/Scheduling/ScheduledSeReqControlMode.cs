using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The scheduled schedule exchange request control mode.</summary>
[ExiType("Scheduled_SEReqControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record ScheduledSeReqControlMode
{
    /// <summary>In how many seconds the car leaves.</summary>
    [ExiElement("DepartureTime")]
    public uint? DepartureTime { get; init; }

    /// <summary>The car's target energy request.</summary>
    [ExiElement("EVTargetEnergyRequest")]
    public RationalNumber? EvTargetEnergyRequest { get; init; }

    /// <summary>The car's maximum energy request.</summary>
    [ExiElement("EVMaximumEnergyRequest")]
    public RationalNumber? EvMaximumEnergyRequest { get; init; }

    /// <summary>The car's minimum energy request.</summary>
    [ExiElement("EVMinimumEnergyRequest")]
    public RationalNumber? EvMinimumEnergyRequest { get; init; }

    /// <summary>The car's energy offer.</summary>
    [ExiElement("EVEnergyOffer")]
    public EvEnergyOffer? EvEnergyOffer { get; init; }
}
