using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency receiver data.</summary>
[ExiType("WPT_LF_RxDataType", V20Namespaces.Wpt)]
public sealed partial record WptLfRxData
{
    /// <summary>The receiver identifier.</summary>
    [ExiElement("RxIdentifier"), ExiRange(1, 4294967295)]
    public required uint RxIdentifier { get; init; }

    /// <summary>The signal strength data.</summary>
    [ExiElement("RSSIData")]
    public required WptLfRxRssiList RssiData { get; init; }
}
