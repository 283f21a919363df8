using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power low-frequency receiver data.</summary>
[ExiType("WPT_LF_RxDataListType", V20Namespaces.Wpt)]
public sealed partial record WptLfRxDataList
{
    /// <summary>The wireless power low-frequency receiver data list.</summary>
    [ExiElement("WPT_LF_RxDataList")]
    public required WptLfRxData RxData { get; init; }
}
