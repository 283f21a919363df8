using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of scheduled charge loop request control mode has.</summary>
[ExiType("Scheduled_CLReqControlModeType", V20Namespaces.CommonTypes)]
public abstract partial record ScheduledClReqControlMode : ClReqControlMode
{
    /// <summary>The car's target energy request.</summary>
    [ExiElement("EVTargetEnergyRequest")]
    public RationalNumber? EvTargetEnergyRequest { get; init; }

    /// <summary>The car's maximum energy request.</summary>
    [ExiElement("EVMaximumEnergyRequest")]
    public RationalNumber? EvMaximumEnergyRequest { get; init; }

    /// <summary>The car's minimum energy request.</summary>
    [ExiElement("EVMinimumEnergyRequest")]
    public RationalNumber? EvMinimumEnergyRequest { get; init; }
}
