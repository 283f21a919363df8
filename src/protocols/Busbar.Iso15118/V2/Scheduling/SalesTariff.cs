using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The sales tariff.</summary>
[ExiType("SalesTariffType", V2Namespaces.DataTypes)]
public sealed partial record SalesTariff
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The sales tariff identifier.</summary>
    [ExiElement("SalesTariffID"), ExiRange(1, 255)]
    public required byte SalesTariffId { get; init; }

    /// <summary>The sales tariff description.</summary>
    [ExiElement("SalesTariffDescription"), ExiLength(Max = 32)]
    public string? SalesTariffDescription { get; init; }

    /// <summary>The number of energy price levels.</summary>
    [ExiElement("NumEPriceLevels")]
    public byte? NumEPriceLevels { get; init; }

    /// <summary>The sales tariff entry entries.</summary>
    [ExiReference, ExiOccurs(Max = 1024)]
    public required IReadOnlyList<SalesTariffEntry> SalesTariffEntries { get; init; }
}
