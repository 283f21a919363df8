using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency transmitter data.</summary>
[ExiType("WPT_LF_TransmitterDataType", V20Namespaces.Wpt)]
public sealed partial record WptLfTransmitterData
{
    /// <summary>The number of transmitters.</summary>
    [ExiElement("NumberOfTransmitters")]
    public required byte NumberOfTransmitters { get; init; }

    /// <summary>The signal frequency.</summary>
    [ExiElement("SignalFrequency")]
    public required RationalNumber SignalFrequency { get; init; }

    /// <summary>The transmitter spec data entries.</summary>
    [ExiElement("TxSpecData"), ExiOccurs(Min = 2, Max = 255)]
    public required IReadOnlyList<WptTxRxSpecData> TxSpecDatas { get; init; }

    /// <summary>The transmitter package spec data.</summary>
    [ExiElement("TxPackageSpecData")]
    public WptTxRxPackageSpecData? TxPackageSpecData { get; init; }
}
