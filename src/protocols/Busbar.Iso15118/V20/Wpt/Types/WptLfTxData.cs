using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency transmitter data.</summary>
[ExiType("WPT_LF_TxDataType", V20Namespaces.Wpt)]
public sealed partial record WptLfTxData
{
    /// <summary>The transmitter identifier.</summary>
    [ExiElement("TxIdentifier"), ExiRange(1, 4294967295)]
    public required uint TxIdentifier { get; init; }

    /// <summary>The radiated power.</summary>
    [ExiElement("EIRP")]
    public required RationalNumber Eirp { get; init; }
}
