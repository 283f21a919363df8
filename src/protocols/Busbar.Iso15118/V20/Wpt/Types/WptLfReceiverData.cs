using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency receiver data.</summary>
[ExiType("WPT_LF_ReceiverDataType", V20Namespaces.Wpt)]
public sealed partial record WptLfReceiverData
{
    /// <summary>The number of receivers.</summary>
    [ExiElement("NumberOfReceivers")]
    public required byte NumberOfReceivers { get; init; }

    /// <summary>The receiver spec data entries.</summary>
    [ExiElement("RxSpecData"), ExiOccurs(Min = 2, Max = 255)]
    public required IReadOnlyList<WptTxRxSpecData> RxSpecDatas { get; init; }
}
