using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>The overstay rule.</summary>
[ExiType("OverstayRuleType", V20Namespaces.CommonMessages)]
public sealed partial record OverstayRule
{
    /// <summary>The overstay rule description.</summary>
    [ExiElement("OverstayRuleDescription"), ExiLength(Max = 160)]
    public string? OverstayRuleDescription { get; init; }

    /// <summary>The start time.</summary>
    [ExiElement("StartTime")]
    public required uint StartTime { get; init; }

    /// <summary>The overstay fee.</summary>
    [ExiElement("OverstayFee")]
    public required RationalNumber OverstayFee { get; init; }

    /// <summary>The overstay fee period.</summary>
    [ExiElement("OverstayFeePeriod")]
    public required uint OverstayFeePeriod { get; init; }
}
