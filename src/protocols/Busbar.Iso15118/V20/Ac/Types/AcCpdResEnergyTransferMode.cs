using Busbar.Wire;

namespace Busbar.Iso15118.V20.Ac;

/// <summary>The AC charge parameter discovery response energy transfer mode.</summary>
[ExiType("AC_CPDResEnergyTransferModeType", V20Namespaces.Ac)]
[ExiRoot("AC_CPDResEnergyTransferMode")]
public partial record AcCpdResEnergyTransferMode
{
    /// <summary>The station's maximum charge power.</summary>
    [ExiElement("EVSEMaximumChargePower")]
    public required RationalNumber EvseMaximumChargePower { get; init; }

    /// <summary>The station's maximum charge power on phase 2.</summary>
    [ExiElement("EVSEMaximumChargePower_L2")]
    public RationalNumber? EvseMaximumChargePowerL2 { get; init; }

    /// <summary>The station's maximum charge power on phase 3.</summary>
    [ExiElement("EVSEMaximumChargePower_L3")]
    public RationalNumber? EvseMaximumChargePowerL3 { get; init; }

    /// <summary>The station's minimum charge power.</summary>
    [ExiElement("EVSEMinimumChargePower")]
    public required RationalNumber EvseMinimumChargePower { get; init; }

    /// <summary>The station's minimum charge power on phase 2.</summary>
    [ExiElement("EVSEMinimumChargePower_L2")]
    public RationalNumber? EvseMinimumChargePowerL2 { get; init; }

    /// <summary>The station's minimum charge power on phase 3.</summary>
    [ExiElement("EVSEMinimumChargePower_L3")]
    public RationalNumber? EvseMinimumChargePowerL3 { get; init; }

    /// <summary>The station's nominal frequency.</summary>
    [ExiElement("EVSENominalFrequency")]
    public required RationalNumber EvseNominalFrequency { get; init; }

    /// <summary>The maximum power asymmetry.</summary>
    [ExiElement("MaximumPowerAsymmetry")]
    public RationalNumber? MaximumPowerAsymmetry { get; init; }

    /// <summary>The station's power ramp limitation.</summary>
    [ExiElement("EVSEPowerRampLimitation")]
    public RationalNumber? EvsePowerRampLimitation { get; init; }

    /// <summary>The station's present active power.</summary>
    [ExiElement("EVSEPresentActivePower")]
    public RationalNumber? EvsePresentActivePower { get; init; }

    /// <summary>The station's present active power on phase 2.</summary>
    [ExiElement("EVSEPresentActivePower_L2")]
    public RationalNumber? EvsePresentActivePowerL2 { get; init; }

    /// <summary>The station's present active power on phase 3.</summary>
    [ExiElement("EVSEPresentActivePower_L3")]
    public RationalNumber? EvsePresentActivePowerL3 { get; init; }
}
