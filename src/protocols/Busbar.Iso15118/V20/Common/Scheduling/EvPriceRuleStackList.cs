using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: car's price rule stack.</summary>
[ExiType("EVPriceRuleStackListType", V20Namespaces.CommonMessages)]
public sealed partial record EvPriceRuleStackList
{
    /// <summary>The car's price rule stack entries.</summary>
    [ExiElement("EVPriceRuleStack"), ExiOccurs(Max = 1024)]
    public required IReadOnlyList<EvPriceRuleStack> EvPriceRuleStacks { get; init; }
}
