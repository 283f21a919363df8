using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>A list: wireless power low-frequency transmitter data.</summary>
[ExiType("WPT_LF_TxDataListType", V20Namespaces.Wpt)]
public sealed partial record WptLfTxDataList
{
    /// <summary>The wireless power low-frequency transmitter data list.</summary>
    [ExiElement("WPT_LF_TxDataList")]
    public required WptLfTxData TxData { get; init; }
}
