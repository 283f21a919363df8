using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The consumption cost.</summary>
[ExiType("ConsumptionCostType", V2Namespaces.DataTypes)]
public sealed partial record ConsumptionCost
{
    /// <summary>The start value.</summary>
    [ExiElement("startValue")]
    public required PhysicalValue StartValue { get; init; }

    /// <summary>The cost entries.</summary>
    [ExiElement("Cost"), ExiOccurs(Max = 3)]
    public required IReadOnlyList<Cost> Costs { get; init; }
}
