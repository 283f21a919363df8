using Busbar.Wire;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The wireless power low-frequency system setup data.</summary>
[ExiType("WPT_LF_SystemSetupDataType", V20Namespaces.Wpt)]
public sealed partial record WptLfSystemSetupData
{
    /// <summary>The low-frequency transmitter setup data.</summary>
    [ExiElement("LF_TransmitterSetupData"), ExiChoice(1)]
    public WptLfTransmitterData? LfTransmitterSetupData { get; init; }

    /// <summary>The low-frequency receiver setup data.</summary>
    [ExiElement("LF_ReceiverSetupData"), ExiChoice(1)]
    public WptLfReceiverData? LfReceiverSetupData { get; init; }
}
