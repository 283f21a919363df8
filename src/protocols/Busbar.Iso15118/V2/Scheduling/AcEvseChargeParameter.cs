using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The AC station's charge parameter.</summary>
[ExiType("AC_EVSEChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("AC_EVSEChargeParameter", Substitutes = typeof(EvseChargeParameter))]
public sealed partial record AcEvseChargeParameter : EvseChargeParameter
{
    /// <summary>The AC station's status.</summary>
    [ExiElement("AC_EVSEStatus")]
    public required AcEvseStatus AcEvseStatus { get; init; }

    /// <summary>The station's nominal voltage.</summary>
    [ExiElement("EVSENominalVoltage")]
    public required PhysicalValue EvseNominalVoltage { get; init; }

    /// <summary>The station's maximum current.</summary>
    [ExiElement("EVSEMaxCurrent")]
    public required PhysicalValue EvseMaxCurrent { get; init; }
}
