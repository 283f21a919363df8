using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The cost.</summary>
[ExiType("CostType", V2Namespaces.DataTypes)]
public sealed partial record Cost
{
    /// <summary>The cost kind.</summary>
    [ExiElement("costKind")]
    public required CostKind CostKind { get; init; }

    /// <summary>The amount.</summary>
    [ExiElement("amount")]
    public required uint Amount { get; init; }

    /// <summary>The amount multiplier.</summary>
    [ExiElement("amountMultiplier"), ExiRange(-3, 3)]
    public sbyte? AmountMultiplier { get; init; }
}
