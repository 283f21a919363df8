using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The sales tariff entry.</summary>
[ExiType("SalesTariffEntryType", V2Namespaces.DataTypes)]
[ExiRoot("SalesTariffEntry", Substitutes = typeof(Entry))]
public sealed partial record SalesTariffEntry : Entry
{
    /// <summary>The energy price level.</summary>
    [ExiElement("EPriceLevel")]
    public byte? EPriceLevel { get; init; }

    /// <summary>The consumption cost entries.</summary>
    [ExiElement("ConsumptionCost"), ExiOccurs(Max = 3)]
    public IReadOnlyList<ConsumptionCost> ConsumptionCosts { get; init; } = [];
}
