using Busbar.Wire;

namespace Busbar.Iso15118.V20.Dc;

/// <summary>The car asks to see whether its contactors opened (ISO 15118-20 DC_WeldingDetectionReq).</summary>
[ExiType("DC_WeldingDetectionReqType", V20Namespaces.Dc)]
[ExiRoot("DC_WeldingDetectionReq")]
public sealed partial record DcWeldingDetectionReq : V2GRequest
{
    /// <summary>Whether the car is done or needs more time.</summary>
    [ExiElement("EVProcessing")]
    public required Processing EvProcessing { get; init; }
}

/// <summary>The station answers DC_WeldingDetectionReq (ISO 15118-20 DC_WeldingDetectionRes).</summary>
[ExiType("DC_WeldingDetectionResType", V20Namespaces.Dc)]
[ExiRoot("DC_WeldingDetectionRes")]
public sealed partial record DcWeldingDetectionRes : V2GResponse
{
    /// <summary>The station's present voltage.</summary>
    [ExiElement("EVSEPresentVoltage")]
    public required RationalNumber EvsePresentVoltage { get; init; }
}
