using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V20.Wpt;

/// <summary>The car asks to make sure which coil it stands over (ISO 15118-20 WPT_PairingReq).</summary>
[ExiType("WPT_PairingReqType", V20Namespaces.Wpt)]
[ExiRoot("WPT_PairingReq")]
public sealed partial record WptPairingReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }

    /// <summary>The observed identifier code.</summary>
    [ExiElement("ObservedIDCode"), ExiRange(1, 4294967295)]
    public uint? ObservedIdCode { get; init; }

    /// <summary>The car's result code.</summary>
    [ExiElement("EVResultCode")]
    public required WptEvResult EvResultCode { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];
}

/// <summary>The station answers WPT_PairingReq (ISO 15118-20 WPT_PairingRes).</summary>
[ExiType("WPT_PairingResType", V20Namespaces.Wpt)]
[ExiRoot("WPT_PairingRes")]
public sealed partial record WptPairingRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }

    /// <summary>The observed identifier code.</summary>
    [ExiElement("ObservedIDCode"), ExiRange(1, 4294967295)]
    public uint? ObservedIdCode { get; init; }

    /// <summary>The alternative station's list.</summary>
    [ExiElement("AlternativeSECCList")]
    public AlternativeSeccList? AlternativeSeccList { get; init; }

    /// <summary>The vendor specific data container entries.</summary>
    [ExiElement("VendorSpecificDataContainer"), ExiLength(Max = 256), ExiOccurs(Max = 16)]
    public IReadOnlyList<Octets> VendorSpecificDataContainers { get; init; } = [];
}
