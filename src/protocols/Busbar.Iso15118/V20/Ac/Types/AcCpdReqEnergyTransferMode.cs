using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The AC charge parameter discovery request energy transfer mode.</summary>
[ExiType("AC_CPDReqEnergyTransferModeType", V20Namespaces.Ac)]
[ExiRoot("AC_CPDReqEnergyTransferMode")]
public partial record AcCpdReqEnergyTransferMode
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
}
