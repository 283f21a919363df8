using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The sales tariff.</summary>
[ExiType("SalesTariffType", Din70121Namespaces.DataTypes)]
public sealed partial record SalesTariff
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public required string Id { get; init; }

    /// <summary>The sales tariff identifier.</summary>
    [ExiElement("SalesTariffID")]
    public required short SalesTariffId { get; init; }

    /// <summary>The sales tariff description.</summary>
    [ExiElement("SalesTariffDescription"), ExiLength(Max = 32)]
    public string? SalesTariffDescription { get; init; }

    /// <summary>The number of energy price levels.</summary>
    [ExiElement("NumEPriceLevels")]
    public required byte NumEPriceLevels { get; init; }

    /// <summary>The sales tariff entry entries.</summary>
    [ExiReference]
    public required IReadOnlyList<SalesTariffEntry> SalesTariffEntries { get; init; }
}
