using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>A number, a power of ten and a unit.</summary>
[ExiType("PhysicalValueType", V2Namespaces.DataTypes)]
public sealed partial record PhysicalValue
{
    /// <summary>The power of ten.</summary>
    [ExiElement("Multiplier"), ExiRange(-3, 3)]
    public required sbyte Multiplier { get; init; }

    /// <summary>The unit.</summary>
    [ExiElement("Unit")]
    public required UnitSymbol Unit { get; init; }

    /// <summary>The number before the power of ten.</summary>
    [ExiElement("Value")]
    public required short Value { get; init; }
}
