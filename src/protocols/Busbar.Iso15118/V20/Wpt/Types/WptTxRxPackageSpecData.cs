using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power transmitter receiver package spec data.</summary>
[ExiType("WPT_TxRxPackageSpecDataType", V20Namespaces.Wpt)]
public sealed partial record WptTxRxPackageSpecData
{
    /// <summary>The pulse sequence order entries.</summary>
    [ExiElement("PulseSequenceOrder"), ExiOccurs(Min = 2, Max = 255)]
    public required IReadOnlyList<WptTxRxPulseOrder> PulseSequenceOrders { get; init; }

    /// <summary>The pulse separation time.</summary>
    [ExiElement("PulseSeparationTime")]
    public required ushort PulseSeparationTime { get; init; }

    /// <summary>The pulse duration.</summary>
    [ExiElement("PulseDuration")]
    public required ushort PulseDuration { get; init; }

    /// <summary>The package separation time.</summary>
    [ExiElement("PackageSeparationTime")]
    public required ushort PackageSeparationTime { get; init; }
}
