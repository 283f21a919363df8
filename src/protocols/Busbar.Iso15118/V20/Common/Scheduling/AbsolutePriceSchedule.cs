using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The absolute price schedule.</summary>
[ExiType("AbsolutePriceScheduleType", V20Namespaces.CommonMessages)]
public sealed partial record AbsolutePriceSchedule : PriceSchedule
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The currency.</summary>
    [ExiElement("Currency"), ExiLength(Max = 3)]
    public required string Currency { get; init; }

    /// <summary>The language.</summary>
    [ExiElement("Language"), ExiLength(Max = 3)]
    public required string Language { get; init; }

    /// <summary>The price algorithm.</summary>
    [ExiElement("PriceAlgorithm"), ExiLength(Max = 255)]
    public required string PriceAlgorithm { get; init; }

    /// <summary>The minimum cost.</summary>
    [ExiElement("MinimumCost")]
    public RationalNumber? MinimumCost { get; init; }

    /// <summary>The maximum cost.</summary>
    [ExiElement("MaximumCost")]
    public RationalNumber? MaximumCost { get; init; }

    /// <summary>The tax rules.</summary>
    [ExiElement("TaxRules")]
    public TaxRuleList? TaxRules { get; init; }

    /// <summary>The price rule stacks.</summary>
    [ExiElement("PriceRuleStacks")]
    public required PriceRuleStackList PriceRuleStacks { get; init; }

    /// <summary>The overstay rules.</summary>
    [ExiElement("OverstayRules")]
    public OverstayRuleList? OverstayRules { get; init; }

    /// <summary>The additional selected services.</summary>
    [ExiElement("AdditionalSelectedServices")]
    public AdditionalServiceList? AdditionalSelectedServices { get; init; }
}
