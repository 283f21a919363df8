using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to have the output brought to the battery voltage (ISO 15118-2 PreChargeReq).</summary>
[ExiType("PreChargeReqType", V2Namespaces.Body)]
[ExiRoot("PreChargeReq", Substitutes = typeof(BodyElement))]
public sealed partial record PreChargeReq : BodyElement
{
    /// <summary>The DC car's status.</summary>
    [ExiElement("DC_EVStatus")]
    public required DcEvStatus DcEvStatus { get; init; }

    /// <summary>The car's target voltage.</summary>
    [ExiElement("EVTargetVoltage")]
    public required PhysicalValue EvTargetVoltage { get; init; }

    /// <summary>The car's target current.</summary>
    [ExiElement("EVTargetCurrent")]
    public required PhysicalValue EvTargetCurrent { get; init; }
}

/// <summary>The station answers PreChargeReq (ISO 15118-2 PreChargeRes).</summary>
[ExiType("PreChargeResType", V2Namespaces.Body)]
[ExiRoot("PreChargeRes", Substitutes = typeof(BodyElement))]
public sealed partial record PreChargeRes : BodyElement
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
