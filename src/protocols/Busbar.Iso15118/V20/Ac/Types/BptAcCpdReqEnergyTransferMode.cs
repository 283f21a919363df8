using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional AC charge parameter discovery request energy transfer mode.</summary>
[ExiType("BPT_AC_CPDReqEnergyTransferModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_AC_CPDReqEnergyTransferMode", Substitutes = typeof(AcCpdReqEnergyTransferMode))]
public sealed partial record BptAcCpdReqEnergyTransferMode : AcCpdReqEnergyTransferMode
{
    /// <summary>The car's maximum discharge power.</summary>
    [ExiElement("EVMaximumDischargePower")]
    public required RationalNumber EvMaximumDischargePower { get; init; }

    /// <summary>The car's maximum discharge power on phase 2.</summary>
    [ExiElement("EVMaximumDischargePower_L2")]
    public RationalNumber? EvMaximumDischargePowerL2 { get; init; }

    /// <summary>The car's maximum discharge power on phase 3.</summary>
    [ExiElement("EVMaximumDischargePower_L3")]
    public RationalNumber? EvMaximumDischargePowerL3 { get; init; }

    /// <summary>The car's minimum discharge power.</summary>
    [ExiElement("EVMinimumDischargePower")]
    public required RationalNumber EvMinimumDischargePower { get; init; }

    /// <summary>The car's minimum discharge power on phase 2.</summary>
    [ExiElement("EVMinimumDischargePower_L2")]
    public RationalNumber? EvMinimumDischargePowerL2 { get; init; }

    /// <summary>The car's minimum discharge power on phase 3.</summary>
    [ExiElement("EVMinimumDischargePower_L3")]
    public RationalNumber? EvMinimumDischargePowerL3 { get; init; }
}
