using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The price level schedule.</summary>
[ExiType("PriceLevelScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record PriceLevelSchedule : PriceSchedule
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The number of price levels.</summary>
    [ExiElement("NumberOfPriceLevels")]
    public required byte NumberOfPriceLevels { get; init; }

    /// <summary>The price level schedule entries.</summary>
    [ExiElement("PriceLevelScheduleEntries")]
    public required PriceLevelScheduleEntryList PriceLevelScheduleEntries { get; init; }
}
