using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power pairing method.</summary>
[ExiType("WPT_PairingMethodListType", V20Namespaces.Wpt)]
public sealed partial record WptPairingMethodList
{
    /// <summary>The wireless power pairing method entries.</summary>
    [ExiElement("WPT_PairingMethod"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<WptPairingMethod> WptPairingMethods { get; init; }
}
