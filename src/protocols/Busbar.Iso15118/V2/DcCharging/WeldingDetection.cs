using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to see whether its contactors opened (ISO 15118-2 WeldingDetectionReq).</summary>
[ExiType("WeldingDetectionReqType", V2Namespaces.Body)]
[ExiRoot("WeldingDetectionReq", Substitutes = typeof(BodyElement))]
public sealed partial record WeldingDetectionReq : BodyElement
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }
}

/// <summary>The station answers WeldingDetectionReq (ISO 15118-2 WeldingDetectionRes).</summary>
[ExiType("WeldingDetectionResType", V2Namespaces.Body)]
[ExiRoot("WeldingDetectionRes", Substitutes = typeof(BodyElement))]
public sealed partial record WeldingDetectionRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The DC station's status.</summary>
    [ExiElement("DC_EVSEStatus")]
    public required DcEvseStatus DcEvseStatus { get; init; }

    /// <summary>The station's present voltage.</summary>
    [ExiElement("EVSEPresentVoltage")]
    public required PhysicalValue EvsePresentVoltage { get; init; }
}
