using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The sales tariff entry.</summary>
[ExiType("SalesTariffEntryType", Din70121Namespaces.DataTypes)]
[ExiRoot("SalesTariffEntry", Substitutes = typeof(Entry))]
public sealed partial record SalesTariffEntry : Entry
{
    /// <summary>The energy price level.</summary>
    [ExiElement("EPriceLevel")]
    public required byte EPriceLevel { get; init; }

    /// <summary>The consumption cost entries.</summary>
    [ExiElement("ConsumptionCost")]
    public IReadOnlyList<ConsumptionCost> ConsumptionCosts { get; init; } = [];
}
