using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power low-frequency receiver signal strength.</summary>
[ExiType("WPT_LF_RxRSSIListType", V20Namespaces.Wpt)]
public sealed partial record WptLfRxRssiList
{
    /// <summary>The signal strength data list.</summary>
    [ExiElement("RSSIDataList")]
    public required WptLfRxRssi RssiDataList { get; init; }
}
