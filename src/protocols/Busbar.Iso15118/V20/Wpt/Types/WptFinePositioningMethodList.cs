using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power fine positioning method.</summary>
[ExiType("WPT_FinePositioningMethodListType", V20Namespaces.Wpt)]
public sealed partial record WptFinePositioningMethodList
{
    /// <summary>The wireless power fine positioning method entries.</summary>
    [ExiElement("WPT_FinePositioningMethod"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<WptFinePositioningMethod> WptFinePositioningMethods { get; init; }
}
