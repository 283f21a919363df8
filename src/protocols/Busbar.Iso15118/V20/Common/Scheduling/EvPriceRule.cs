using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The car's price rule.</summary>
[ExiType("EVPriceRuleType", V20Namespaces.CommonMessages)]
public sealed partial record EvPriceRule
{
    /// <summary>The energy fee.</summary>
    [ExiElement("EnergyFee")]
    public required RationalNumber EnergyFee { get; init; }

    /// <summary>The power range start.</summary>
    [ExiElement("PowerRangeStart")]
    public required RationalNumber PowerRangeStart { get; init; }
}
