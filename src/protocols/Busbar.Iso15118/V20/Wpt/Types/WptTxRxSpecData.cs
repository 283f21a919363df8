using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power transmitter receiver spec data.</summary>
[ExiType("WPT_TxRxSpecDataType", V20Namespaces.Wpt)]
public sealed partial record WptTxRxSpecData
{
    /// <summary>The transmitter receiver identifier.</summary>
    [ExiElement("TxRxIdentifier"), ExiRange(1, 4294967295)]
    public required uint TxRxIdentifier { get; init; }

    /// <summary>The transmitter receiver position.</summary>
    [ExiElement("TxRxPosition")]
    public required WptCoordinateXyz TxRxPosition { get; init; }

    /// <summary>The transmitter receiver orientation.</summary>
    [ExiElement("TxRxOrientation")]
    public required WptCoordinateXyz TxRxOrientation { get; init; }
}
