using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The consumption cost.</summary>
[ExiType("ConsumptionCostType", Din70121Namespaces.DataTypes)]
public sealed partial record ConsumptionCost
{
    /// <summary>The start value.</summary>
    [ExiElement("startValue")]
    public required uint StartValue { get; init; }

    /// <summary>The cost entries.</summary>
    [ExiElement("Cost")]
    public IReadOnlyList<Cost> Costs { get; init; } = [];
}
