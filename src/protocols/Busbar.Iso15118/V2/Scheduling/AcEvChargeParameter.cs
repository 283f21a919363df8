using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The AC car's charge parameter.</summary>
[ExiType("AC_EVChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("AC_EVChargeParameter", Substitutes = typeof(EvChargeParameter))]
public sealed partial record AcEvChargeParameter : EvChargeParameter
{
    /// <summary>The energy wanted.</summary>
    [ExiElement("EAmount")]
    public required PhysicalValue EAmount { get; init; }

    /// <summary>The car's maximum voltage.</summary>
    [ExiElement("EVMaxVoltage")]
    public required PhysicalValue EvMaxVoltage { get; init; }

    /// <summary>The car's maximum current.</summary>
    [ExiElement("EVMaxCurrent")]
    public required PhysicalValue EvMaxCurrent { get; init; }

    /// <summary>The car's minimum current.</summary>
    [ExiElement("EVMinCurrent")]
    public required PhysicalValue EvMinCurrent { get; init; }
}
