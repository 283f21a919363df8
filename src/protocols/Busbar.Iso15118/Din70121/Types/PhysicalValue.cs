using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>A number, a power of ten and a unit.</summary>
[ExiType("PhysicalValueType", Din70121Namespaces.DataTypes)]
public sealed partial record PhysicalValue
{
    /// <summary>The power of ten.</summary>
    [ExiElement("Multiplier"), ExiRange(-3, 3)]
    public required sbyte Multiplier { get; init; }

    /// <summary>The unit.</summary>
    [ExiElement("Unit")]
    public UnitSymbol? Unit { get; init; }

    /// <summary>The number before the power of ten.</summary>
    [ExiElement("Value")]
    public required short Value { get; init; }
}
