using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: alternative station's.</summary>
[ExiType("AlternativeSECCListType", V20Namespaces.Wpt)]
public sealed partial record AlternativeSeccList
{
    /// <summary>The alternative station entries.</summary>
    [ExiElement("AlternativeSECC"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<AlternativeSecc> AlternativeSeccs { get; init; }
}
