using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The tax rule.</summary>
[ExiType("TaxRuleType", V20Namespaces.CommonMessages)]
public sealed partial record TaxRule
{
    /// <summary>The tax rule identifier.</summary>
    [ExiElement("TaxRuleID"), ExiRange(1, 4294967295)]
    public required uint TaxRuleId { get; init; }

    /// <summary>The tax rule name.</summary>
    [ExiElement("TaxRuleName"), ExiLength(Max = 80)]
    public string? TaxRuleName { get; init; }

    /// <summary>The tax rate.</summary>
    [ExiElement("TaxRate")]
    public required RationalNumber TaxRate { get; init; }

    /// <summary>Whether the prices include the tax.</summary>
    [ExiElement("TaxIncludedInPrice")]
    public bool? TaxIncludedInPrice { get; init; }

    /// <summary>Whether the tax is due on energy.</summary>
    [ExiElement("AppliesToEnergyFee")]
    public required bool AppliesToEnergyFee { get; init; }

    /// <summary>Whether the tax is due on parking.</summary>
    [ExiElement("AppliesToParkingFee")]
    public required bool AppliesToParkingFee { get; init; }

    /// <summary>Whether the tax is due on overstay.</summary>
    [ExiElement("AppliesToOverstayFee")]
    public required bool AppliesToOverstayFee { get; init; }

    /// <summary>Whether the bounds of the cost hold before this tax.</summary>
    [ExiElement("AppliesMinimumMaximumCost")]
    public required bool AppliesMinimumMaximumCost { get; init; }
}
