using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: price rule stack.</summary>
[ExiType("PriceRuleStackListType", V20Namespaces.CommonMessages)]
public sealed partial record PriceRuleStackList
{
    /// <summary>The price rule stack entries.</summary>
    [ExiElement("PriceRuleStack"), ExiOccurs(Max = 1024)]
    public required IReadOnlyList<PriceRuleStack> PriceRuleStacks { get; init; }
}
