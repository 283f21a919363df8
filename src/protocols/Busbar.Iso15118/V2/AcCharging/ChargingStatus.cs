using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to go on charging with alternating current (ISO 15118-2 ChargingStatusReq).</summary>
[ExiType("ChargingStatusReqType", V2Namespaces.Body)]
[ExiRoot("ChargingStatusReq", Substitutes = typeof(BodyElement))]
public sealed partial record ChargingStatusReq : BodyElement;

/// <summary>The station answers ChargingStatusReq (ISO 15118-2 ChargingStatusRes).</summary>
[ExiType("ChargingStatusResType", V2Namespaces.Body)]
[ExiRoot("ChargingStatusRes", Substitutes = typeof(BodyElement))]
public sealed partial record ChargingStatusRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Min = 7, Max = 37)]
    public required string EvseId { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID"), ExiRange(1, 255)]
    public required byte SaScheduleTupleId { get; init; }

    /// <summary>The station's maximum current.</summary>
    [ExiElement("EVSEMaxCurrent")]
    public PhysicalValue? EvseMaxCurrent { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public MeterInfo? MeterInfo { get; init; }

    /// <summary>Whether a signed receipt is wanted.</summary>
    [ExiElement("ReceiptRequired")]
    public bool? ReceiptRequired { get; init; }

    /// <summary>The AC station's status.</summary>
    [ExiElement("AC_EVSEStatus")]
    public required AcEvseStatus AcEvseStatus { get; init; }
}
