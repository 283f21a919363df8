using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: tax rule.</summary>
[ExiType("TaxRuleListType", V20Namespaces.CommonMessages)]
public sealed partial record TaxRuleList
{
    /// <summary>The tax rule entries.</summary>
    [ExiElement("TaxRule"), ExiOccurs(Max = 10)]
    public required IReadOnlyList<TaxRule> TaxRules { get; init; }
}
