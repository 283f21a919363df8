using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's absolute price schedule.</summary>
[ExiType("EVAbsolutePriceScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record EvAbsolutePriceSchedule
{
    /// <summary>Where the schedule starts, in seconds since 1970.</summary>
    [ExiElement("TimeAnchor")]
    public required ulong TimeAnchor { get; init; }

    /// <summary>The currency.</summary>
    [ExiElement("Currency"), ExiLength(Max = 3)]
    public required string Currency { get; init; }

    /// <summary>The price algorithm.</summary>
    [ExiElement("PriceAlgorithm"), ExiLength(Max = 255)]
    public required string PriceAlgorithm { get; init; }

    /// <summary>The car's price rule stacks.</summary>
    [ExiElement("EVPriceRuleStacks")]
    public required EvPriceRuleStackList EvPriceRuleStacks { get; init; }
}
