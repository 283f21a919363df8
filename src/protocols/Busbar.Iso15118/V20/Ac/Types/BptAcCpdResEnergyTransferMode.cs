using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The bidirectional AC charge parameter discovery response energy transfer mode.</summary>
[ExiType("BPT_AC_CPDResEnergyTransferModeType", V20Namespaces.Ac)]
[ExiRoot("BPT_AC_CPDResEnergyTransferMode", Substitutes = typeof(AcCpdResEnergyTransferMode))]
public sealed partial record BptAcCpdResEnergyTransferMode : AcCpdResEnergyTransferMode
{
    /// <summary>The station's maximum discharge power.</summary>
    [ExiElement("EVSEMaximumDischargePower")]
    public required RationalNumber EvseMaximumDischargePower { get; init; }

    /// <summary>The station's maximum discharge power on phase 2.</summary>
    [ExiElement("EVSEMaximumDischargePower_L2")]
    public RationalNumber? EvseMaximumDischargePowerL2 { get; init; }

    /// <summary>The station's maximum discharge power on phase 3.</summary>
    [ExiElement("EVSEMaximumDischargePower_L3")]
    public RationalNumber? EvseMaximumDischargePowerL3 { get; init; }

    /// <summary>The station's minimum discharge power.</summary>
    [ExiElement("EVSEMinimumDischargePower")]
    public required RationalNumber EvseMinimumDischargePower { get; init; }

    /// <summary>The station's minimum discharge power on phase 2.</summary>
    [ExiElement("EVSEMinimumDischargePower_L2")]
    public RationalNumber? EvseMinimumDischargePowerL2 { get; init; }

    /// <summary>The station's minimum discharge power on phase 3.</summary>
    [ExiElement("EVSEMinimumDischargePower_L3")]
    public RationalNumber? EvseMinimumDischargePowerL3 { get; init; }
}
