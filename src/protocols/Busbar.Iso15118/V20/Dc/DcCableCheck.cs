using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The car asks to have the cable checked (ISO 15118-20 DC_CableCheckReq).</summary>
[ExiType("DC_CableCheckReqType", V20Namespaces.Dc)]
[ExiRoot("DC_CableCheckReq")]
public sealed partial record DcCableCheckReq : V2GRequest;

/// <summary>The station answers DC_CableCheckReq (ISO 15118-20 DC_CableCheckRes).</summary>
[ExiType("DC_CableCheckResType", V20Namespaces.Dc)]
[ExiRoot("DC_CableCheckRes")]
public sealed partial record DcCableCheckRes : V2GResponse
{
    /// <summary>Whether the station is done or needs more time.</summary>
    [ExiElement("EVSEProcessing")]
    public required Processing EvseProcessing { get; init; }
}
