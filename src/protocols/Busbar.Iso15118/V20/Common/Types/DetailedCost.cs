using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The detailed cost.</summary>
[ExiType("DetailedCostType", V20Namespaces.CommonTypes)]
public sealed partial record DetailedCost
{
    /// <summary>The amount.</summary>
    [ExiElement("Amount")]
    public required RationalNumber Amount { get; init; }

    /// <summary>The cost per unit.</summary>
    [ExiElement("CostPerUnit")]
    public required RationalNumber CostPerUnit { get; init; }
}
