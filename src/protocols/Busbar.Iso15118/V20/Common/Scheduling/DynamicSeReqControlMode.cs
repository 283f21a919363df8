using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The dynamic schedule exchange request control mode.</summary>
[ExiType("Dynamic_SEReqControlModeType", V20Namespaces.CommonMessages)]
public sealed partial record DynamicSeReqControlMode
{
    /// <summary>In how many seconds the car leaves.</summary>
    [ExiElement("DepartureTime")]
    public required uint DepartureTime { get; init; }

    /// <summary>The minimum state of charge.</summary>
    [ExiElement("MinimumSOC"), ExiRange(0, 100)]
    public sbyte? MinimumSoc { get; init; }

    /// <summary>The target state of charge.</summary>
    [ExiElement("TargetSOC"), ExiRange(0, 100)]
    public sbyte? TargetSoc { get; init; }

    /// <summary>The car's target energy request.</summary>
    [ExiElement("EVTargetEnergyRequest")]
    public required RationalNumber EvTargetEnergyRequest { get; init; }

    /// <summary>The car's maximum energy request.</summary>
    [ExiElement("EVMaximumEnergyRequest")]
    public required RationalNumber EvMaximumEnergyRequest { get; init; }

    /// <summary>The car's minimum energy request.</summary>
    [ExiElement("EVMinimumEnergyRequest")]
    public required RationalNumber EvMinimumEnergyRequest { get; init; }

    /// <summary>The car's maximum V2X energy request.</summary>
    [ExiElement("EVMaximumV2XEnergyRequest")]
    public RationalNumber? EvMaximumV2XEnergyRequest { get; init; }

    /// <summary>The car's minimum V2X energy request.</summary>
    [ExiElement("EVMinimumV2XEnergyRequest")]
    public RationalNumber? EvMinimumV2XEnergyRequest { get; init; }
}
