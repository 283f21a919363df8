using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power transmitter receiver pulse order.</summary>
[ExiType("WPT_TxRxPulseOrderType", V20Namespaces.Wpt)]
public sealed partial record WptTxRxPulseOrder
{
    /// <summary>The index number.</summary>
    [ExiElement("IndexNumber")]
    public required ushort IndexNumber { get; init; }

    /// <summary>The transmitter receiver identifier.</summary>
    [ExiElement("TxRxIdentifier"), ExiRange(1, 4294967295)]
    public required uint TxRxIdentifier { get; init; }
}
