using Busbar.Wire;

namespace Busbar.Iso15118.V20;

/// <summary>A list: contract identifier.</summary>
[ExiType("EMAIDListType", V20Namespaces.CommonMessages)]
public sealed partial record EmaidList
{
    /// <summary>The contract identifier entries.</summary>
    [ExiElement("EMAID"), ExiLength(Max = 255), ExiOccurs(Max = 8)]
    public required IReadOnlyList<string> Emaids { get; init; }
}
