using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The detailed tax.</summary>
[ExiType("DetailedTaxType", V20Namespaces.CommonTypes)]
public sealed partial record DetailedTax
{
    /// <summary>The tax rule identifier.</summary>
    [ExiElement("TaxRuleID"), ExiRange(1, 4294967295)]
    public required uint TaxRuleId { get; init; }

    /// <summary>The amount.</summary>
    [ExiElement("Amount")]
    public required RationalNumber Amount { get; init; }
}
