using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's price rule stack.</summary>
[ExiType("EVPriceRuleStackType", V20Namespaces.CommonMessages)]
public sealed partial record EvPriceRuleStack
{
    /// <summary>How many seconds the entry lasts.</summary>
    [ExiElement("Duration")]
    public required uint Duration { get; init; }

    /// <summary>The car's price rule entries.</summary>
    [ExiElement("EVPriceRule"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<EvPriceRule> EvPriceRules { get; init; }
}
