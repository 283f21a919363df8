using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to have the alignment of the coils checked (ISO 15118-20 WPT_AlignmentCheckReq).</summary>
[ExiType("WPT_AlignmentCheckReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_AlignmentCheckReq")]
public sealed partial record WptAlignmentCheckReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>The target coil current.</summary>
    [ExiElement("TargetCoilCurrent")]
    public RationalNumber? TargetCoilCurrent { get; init; }

    /// <summary>The car's result code.</summary>
    [ExiElement("EVResultCode")]
    public required WptEvResult EvResultCode { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];
}

/// <summary>The station answers WPT_AlignmentCheckReq (ISO 15118-20 WPT_AlignmentCheckRes).</summary>
[ExiType("WPT_AlignmentCheckResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_AlignmentCheckRes")]
public sealed partial record WptAlignmentCheckRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>The power transmitted.</summary>
    [ExiElement("PowerTransmitted")]
    public RationalNumber? PowerTransmitted { get; init; }

    /// <summary>The supply device current.</summary>
    [ExiElement("SupplyDeviceCurrent")]
    public RationalNumber? SupplyDeviceCurrent { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];
}
