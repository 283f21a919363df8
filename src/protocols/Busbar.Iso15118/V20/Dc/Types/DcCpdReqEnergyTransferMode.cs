using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The DC charge parameter discovery request energy transfer mode.</summary>
[ExiType("DC_CPDReqEnergyTransferModeType", V20Namespaces.Dc)]
[ExiRoot("DC_CPDReqEnergyTransferMode")]
public partial record DcCpdReqEnergyTransferMode
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

    /// <summary>The car's minimum charge current.</summary>
    [ExiElement("EVMinimumChargeCurrent")]
    public required RationalNumber EvMinimumChargeCurrent { get; init; }

    /// <summary>The car's maximum voltage.</summary>
    [ExiElement("EVMaximumVoltage")]
    public required RationalNumber EvMaximumVoltage { get; init; }

    /// <summary>The car's minimum voltage.</summary>
    [ExiElement("EVMinimumVoltage")]
    public required RationalNumber EvMinimumVoltage { get; init; }

    /// <summary>The target state of charge.</summary>
    [ExiElement("TargetSOC"), ExiRange(0, 100)]
    public sbyte? TargetSoc { get; init; }
}
