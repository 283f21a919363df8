using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to confirm a meter reading by its signature (DIN 70121 MeteringReceiptReq).</summary>
[ExiType("MeteringReceiptReqType", Din70121Namespaces.Body)]
[ExiRoot("MeteringReceiptReq", Substitutes = typeof(BodyElement))]
public sealed partial record MeteringReceiptReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The session, as the station numbered it.</summary>
    [ExiElement("SessionID"), ExiLength(Max = 8), ExiHex]
    public required Octets SessionId { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID")]
    public short? SaScheduleTupleId { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public required MeterInfo MeterInfo { get; init; }
}

/// <summary>The station answers MeteringReceiptReq (DIN 70121 MeteringReceiptRes).</summary>
[ExiType("MeteringReceiptResType", Din70121Namespaces.Body)]
[ExiRoot("MeteringReceiptRes", Substitutes = typeof(BodyElement))]
public sealed partial record MeteringReceiptRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The AC station's status.</summary>
    [ExiElement("AC_EVSEStatus")]
    public required AcEvseStatus AcEvseStatus { get; init; }
}
