using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The AC station's charge parameter.</summary>
[ExiType("AC_EVSEChargeParameterType", Din70121Namespaces.DataTypes)]
[ExiRoot("AC_EVSEChargeParameter", Substitutes = typeof(EvseChargeParameter))]
public sealed partial record AcEvseChargeParameter : EvseChargeParameter
{
    /// <summary>The AC station's status.</summary>
    [ExiElement("AC_EVSEStatus")]
    public required AcEvseStatus AcEvseStatus { get; init; }

    /// <summary>The station's maximum voltage.</summary>
    [ExiElement("EVSEMaxVoltage")]
    public required PhysicalValue EvseMaxVoltage { get; init; }

    /// <summary>The station's maximum current.</summary>
    [ExiElement("EVSEMaxCurrent")]
    public required PhysicalValue EvseMaxCurrent { get; init; }

    /// <summary>The station's minimum current.</summary>
    [ExiElement("EVSEMinCurrent")]
    public required PhysicalValue EvseMinCurrent { get; init; }
}
