using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>What every kind of dynamic charge loop request control mode has.</summary>
[ExiType("Dynamic_CLReqControlModeType", V20Namespaces.CommonTypes)]
public abstract partial record DynamicClReqControlMode : ClReqControlMode
{
    /// <summary>In how many seconds the car leaves.</summary>
    [ExiElement("DepartureTime")]
    public uint? DepartureTime { get; init; }

    /// <summary>The car's target energy request.</summary>
    [ExiElement("EVTargetEnergyRequest")]
    public required RationalNumber EvTargetEnergyRequest { get; init; }

    /// <summary>The car's maximum energy request.</summary>
    [ExiElement("EVMaximumEnergyRequest")]
    public required RationalNumber EvMaximumEnergyRequest { get; init; }

    /// <summary>The car's minimum energy request.</summary>
    [ExiElement("EVMinimumEnergyRequest")]
    public required RationalNumber EvMinimumEnergyRequest { get; init; }
}
