using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The DC car's charge parameter.</summary>
[ExiType("DC_EVChargeParameterType", V2Namespaces.DataTypes)]
[ExiRoot("DC_EVChargeParameter", Substitutes = typeof(EvChargeParameter))]
public sealed partial record DcEvChargeParameter : EvChargeParameter
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }

    /// <summary>The car's maximum current limit.</summary>
    [ExiElement("EVMaximumCurrentLimit")]
    public required PhysicalValue EvMaximumCurrentLimit { get; init; }

    /// <summary>The car's maximum power limit.</summary>
    [ExiElement("EVMaximumPowerLimit")]
    public PhysicalValue? EvMaximumPowerLimit { get; init; }

    /// <summary>The car's maximum voltage limit.</summary>
    [ExiElement("EVMaximumVoltageLimit")]
    public required PhysicalValue EvMaximumVoltageLimit { get; init; }

    /// <summary>The car's energy capacity.</summary>
    [ExiElement("EVEnergyCapacity")]
    public PhysicalValue? EvEnergyCapacity { get; init; }

    /// <summary>The car's energy request.</summary>
    [ExiElement("EVEnergyRequest")]
    public PhysicalValue? EvEnergyRequest { get; init; }

    /// <summary>The full state of charge.</summary>
    [ExiElement("FullSOC"), ExiRange(0, 100)]
    public sbyte? FullSoc { get; init; }

    /// <summary>The bulk state of charge.</summary>
    [ExiElement("BulkSOC"), ExiRange(0, 100)]
    public sbyte? BulkSoc { get; init; }
}
