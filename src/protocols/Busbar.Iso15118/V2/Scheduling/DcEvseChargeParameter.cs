using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC station's charge parameter.</summary>
[ExiType("DC_EVSEChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("DC_EVSEChargeParameter", Substitutes = typeof(EvseChargeParameter))]
public sealed partial record DcEvseChargeParameter : EvseChargeParameter
{
    /// <summary>The DC station's status.</summary>
    [ExiElement("DC_EVSEStatus")]
    public required DcEvseStatus DcEvseStatus { get; init; }

    /// <summary>The station's maximum current limit.</summary>
    [ExiElement("EVSEMaximumCurrentLimit")]
    public required PhysicalValue EvseMaximumCurrentLimit { get; init; }

    /// <summary>The station's maximum power limit.</summary>
    [ExiElement("EVSEMaximumPowerLimit")]
    public required PhysicalValue EvseMaximumPowerLimit { get; init; }

    /// <summary>The station's maximum voltage limit.</summary>
    [ExiElement("EVSEMaximumVoltageLimit")]
    public required PhysicalValue EvseMaximumVoltageLimit { get; init; }

    /// <summary>The station's minimum current limit.</summary>
    [ExiElement("EVSEMinimumCurrentLimit")]
    public required PhysicalValue EvseMinimumCurrentLimit { get; init; }

    /// <summary>The station's minimum voltage limit.</summary>
    [ExiElement("EVSEMinimumVoltageLimit")]
    public required PhysicalValue EvseMinimumVoltageLimit { get; init; }

    /// <summary>The station's current regulation tolerance.</summary>
    [ExiElement("EVSECurrentRegulationTolerance")]
    public PhysicalValue? EvseCurrentRegulationTolerance { get; init; }

    /// <summary>The station's peak current ripple.</summary>
    [ExiElement("EVSEPeakCurrentRipple")]
    public required PhysicalValue EvsePeakCurrentRipple { get; init; }

    /// <summary>The station's energy to be delivered.</summary>
    [ExiElement("EVSEEnergyToBeDelivered")]
    public PhysicalValue? EvseEnergyToBeDelivered { get; init; }
}
