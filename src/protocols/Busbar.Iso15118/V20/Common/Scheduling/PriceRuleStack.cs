using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The price rule stack.</summary>
[ExiType("PriceRuleStackType", V20Namespaces.CommonMessages)]
public sealed partial record PriceRuleStack
{
    /// <summary>How many seconds the entry lasts.</summary>
    [ExiElement("Duration")]
    public required uint Duration { get; init; }

    /// <summary>The price rule entries.</summary>
    [ExiElement("PriceRule"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<PriceRule> PriceRules { get; init; }
}
