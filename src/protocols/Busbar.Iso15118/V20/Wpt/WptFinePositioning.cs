using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to be guided over the coil (ISO 15118-20 WPT_FinePositioningReq).</summary>
[ExiType("WPT_FinePositioningReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_FinePositioningReq")]
public sealed partial record WptFinePositioningReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>The car's result code.</summary>
    [ExiElement("EVResultCode")]
    public required WptEvResult EvResultCode { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];

    /// <summary>The wireless power low-frequency data package list.</summary>
    [ExiElement("WPT_LF_DataPackageList")]
    public WptLfDataPackageList? WptLfDataPackageList { get; init; }
}

/// <summary>The station answers WPT_FinePositioningReq (ISO 15118-20 WPT_FinePositioningRes).</summary>
[ExiType("WPT_FinePositioningResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_FinePositioningRes")]
public sealed partial record WptFinePositioningRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];

    /// <summary>The wireless power low-frequency data package list.</summary>
    [ExiElement("WPT_LF_DataPackageList")]
    public WptLfDataPackageList? WptLfDataPackageList { get; init; }
}
