using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: overstay rule.</summary>
[ExiType("OverstayRuleListType", V20Namespaces.CommonMessages)]
public sealed partial record OverstayRuleList
{
    /// <summary>The overstay time threshold.</summary>
    [ExiElement("OverstayTimeThreshold")]
    public uint? OverstayTimeThreshold { get; init; }

    /// <summary>The overstay power threshold.</summary>
    [ExiElement("OverstayPowerThreshold")]
    public RationalNumber? OverstayPowerThreshold { get; init; }

    /// <summary>The overstay rule entries.</summary>
    [ExiElement("OverstayRule"), ExiOccurs(Max = 5)]
    public required IReadOnlyList<OverstayRule> OverstayRules { get; init; }
}
