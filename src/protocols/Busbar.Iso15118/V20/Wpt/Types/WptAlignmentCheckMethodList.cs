using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power alignment check method.</summary>
[ExiType("WPT_AlignmentCheckMethodListType", V20Namespaces.Wpt)]
public sealed partial record WptAlignmentCheckMethodList
{
    /// <summary>The wireless power alignment check method entries.</summary>
    [ExiElement("WPT_AlignmentCheckMethod"), ExiOccurs(Max = 8)]
    public required IReadOnlyList<WptAlignmentCheckMethod> WptAlignmentCheckMethods { get; init; }
}
