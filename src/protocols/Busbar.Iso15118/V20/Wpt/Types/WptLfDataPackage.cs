using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency data package.</summary>
[ExiType("WPT_LF_DataPackageType", V20Namespaces.Wpt)]
public sealed partial record WptLfDataPackage
{
    /// <summary>The package index.</summary>
    [ExiElement("PackageIndex")]
    public required byte PackageIndex { get; init; }

    /// <summary>The low-frequency transmitter data.</summary>
    [ExiElement("LF_TxData"), ExiChoice(1)]
    public WptLfTxDataList? LfTxData { get; init; }

    /// <summary>The low-frequency receiver data.</summary>
    [ExiElement("LF_RxData"), ExiChoice(1)]
    public WptLfRxDataList? LfRxData { get; init; }
}
