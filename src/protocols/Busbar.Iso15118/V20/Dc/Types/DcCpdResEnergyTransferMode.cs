using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The DC charge parameter discovery response energy transfer mode.</summary>
[ExiType("DC_CPDResEnergyTransferModeType", V20Namespaces.Dc)]
[ExiRoot("DC_CPDResEnergyTransferMode")]
public partial record DcCpdResEnergyTransferMode
{
    /// <summary>The station's maximum charge power.</summary>
    [ExiElement("EVSEMaximumChargePower")]
    public required RationalNumber EvseMaximumChargePower { get; init; }

    /// <summary>The station's minimum charge power.</summary>
    [ExiElement("EVSEMinimumChargePower")]
    public required RationalNumber EvseMinimumChargePower { get; init; }

    /// <summary>The station's maximum charge current.</summary>
    [ExiElement("EVSEMaximumChargeCurrent")]
    public required RationalNumber EvseMaximumChargeCurrent { get; init; }

    /// <summary>The station's minimum charge current.</summary>
    [ExiElement("EVSEMinimumChargeCurrent")]
    public required RationalNumber EvseMinimumChargeCurrent { get; init; }

    /// <summary>The station's maximum voltage.</summary>
    [ExiElement("EVSEMaximumVoltage")]
    public required RationalNumber EvseMaximumVoltage { get; init; }

    /// <summary>The station's minimum voltage.</summary>
    [ExiElement("EVSEMinimumVoltage")]
    public required RationalNumber EvseMinimumVoltage { get; init; }

    /// <summary>The station's power ramp limitation.</summary>
    [ExiElement("EVSEPowerRampLimitation")]
    public RationalNumber? EvsePowerRampLimitation { get; init; }
}
