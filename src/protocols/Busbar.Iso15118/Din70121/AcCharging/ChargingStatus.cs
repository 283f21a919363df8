using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to go on charging with alternating current (DIN 70121 ChargingStatusReq).</summary>
[ExiType("ChargingStatusReqType", Din70121Namespaces.Body)]
[ExiRoot("ChargingStatusReq", Substitutes = typeof(BodyElement))]
public sealed partial record ChargingStatusReq : BodyElement;

/// <summary>The station answers ChargingStatusReq (DIN 70121 ChargingStatusRes).</summary>
[ExiType("ChargingStatusResType", Din70121Namespaces.Body)]
[ExiRoot("ChargingStatusRes", Substitutes = typeof(BodyElement))]
public sealed partial record ChargingStatusRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Max = 32), ExiHex]
    public required Octets EvseId { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID")]
    public required short SaScheduleTupleId { get; init; }

    /// <summary>The station's maximum current.</summary>
    [ExiElement("EVSEMaxCurrent")]
    public PhysicalValue? EvseMaxCurrent { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public MeterInfo? MeterInfo { get; init; }

    /// <summary>Whether a signed receipt is wanted.</summary>
    [ExiElement("ReceiptRequired")]
    public required bool ReceiptRequired { get; init; }

    /// <summary>The AC station's status.</summary>
    [ExiElement("AC_EVSEStatus")]
    public required AcEvseStatus AcEvseStatus { get; init; }
}
