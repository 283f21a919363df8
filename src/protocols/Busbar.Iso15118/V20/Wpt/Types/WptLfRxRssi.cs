using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency receiver signal strength.</summary>
[ExiType("WPT_LF_RxRSSIType", V20Namespaces.Wpt)]
public sealed partial record WptLfRxRssi
{
    /// <summary>The transmitter identifier.</summary>
    [ExiElement("TxIdentifier"), ExiRange(1, 4294967295)]
    public required uint TxIdentifier { get; init; }

    /// <summary>The signal strength.</summary>
    [ExiElement("RSSI")]
    public required RationalNumber Rssi { get; init; }
}
