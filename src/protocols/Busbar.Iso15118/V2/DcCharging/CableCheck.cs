using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to have the cable checked (ISO 15118-2 CableCheckReq).</summary>
[ExiType("CableCheckReqType", V2Namespaces.Body)]
[ExiRoot("CableCheckReq", Substitutes = typeof(BodyElement))]
public sealed partial record CableCheckReq : BodyElement
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }
}

/// <summary>The station answers CableCheckReq (ISO 15118-2 CableCheckRes).</summary>
[ExiType("CableCheckResType", V2Namespaces.Body)]
[ExiRoot("CableCheckRes", Substitutes = typeof(BodyElement))]
public sealed partial record CableCheckRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The DC station's status.</summary>
    [ExiElement("DC_EVSEStatus")]
    public required DcEvseStatus DcEvseStatus { get; init; }

    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required EvseProcessing EvseProcessing { get; init; }
}
