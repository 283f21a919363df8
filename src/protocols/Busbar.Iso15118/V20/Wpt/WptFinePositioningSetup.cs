using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to agree on how to position over the coil (ISO 15118-20 WPT_FinePositioningSetupReq).</summary>
[ExiType("WPT_FinePositioningSetupReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_FinePositioningSetupReq")]
public sealed partial record WptFinePositioningSetupReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>The car's device fine positioning method list.</summary>
    [ExiElement("EVDeviceFinePositioningMethodList")]
    public required WptFinePositioningMethodList EvDeviceFinePositioningMethodList { get; init; }

    /// <summary>The car's device pairing method list.</summary>
    [ExiElement("EVDevicePairingMethodList")]
    public required WptPairingMethodList EvDevicePairingMethodList { get; init; }

    /// <summary>The car's device alignment check method list.</summary>
    [ExiElement("EVDeviceAlignmentCheckMethodList")]
    public required WptAlignmentCheckMethodList EvDeviceAlignmentCheckMethodList { get; init; }

    /// <summary>The natural offset.</summary>
    [ExiElement("NaturalOffset")]
    public required ushort NaturalOffset { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];

    /// <summary>The low-frequency system setup data.</summary>
    [ExiElement("LF_SystemSetupData")]
    public WptLfSystemSetupData? LfSystemSetupData { get; init; }
}

/// <summary>The station answers WPT_FinePositioningSetupReq (ISO 15118-20 WPT_FinePositioningSetupRes).</summary>
[ExiType("WPT_FinePositioningSetupResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_FinePositioningSetupRes")]
public sealed partial record WptFinePositioningSetupRes : V2GResponse
{
    /// <summary>The primary device fine positioning method list.</summary>
    [ExiElement("PrimaryDeviceFinePositioningMethodList")]
    public required WptFinePositioningMethodList PrimaryDeviceFinePositioningMethodList { get; init; }

    /// <summary>The primary device pairing method list.</summary>
    [ExiElement("PrimaryDevicePairingMethodList")]
    public required WptPairingMethodList PrimaryDevicePairingMethodList { get; init; }

    /// <summary>The primary device alignment check method list.</summary>
    [ExiElement("PrimaryDeviceAlignmentCheckMethodList")]
    public required WptAlignmentCheckMethodList PrimaryDeviceAlignmentCheckMethodList { get; init; }

    /// <summary>The natural offset.</summary>
    [ExiElement("NaturalOffset")]
    public required ushort NaturalOffset { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];

    /// <summary>The low-frequency system setup data.</summary>
    [ExiElement("LF_SystemSetupData")]
    public WptLfSystemSetupData? LfSystemSetupData { get; init; }
}
