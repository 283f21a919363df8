using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to confirm a meter reading by its signature (ISO 15118-2 MeteringReceiptReq).</summary>
[ExiType("MeteringReceiptReqType", V2Namespaces.Body)]
[ExiRoot("MeteringReceiptReq", Substitutes = typeof(BodyElement))]
public sealed partial record MeteringReceiptReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public string? Id { get; init; }

    /// <summary>The session, as the station numbered it.</summary>
    [ExiElement("SessionID"), ExiLength(Max = 8), ExiHex]
    public required Octets SessionId { get; init; }

    /// <summary>The secondary actor's schedule tuple identifier.</summary>
    [ExiElement("SAScheduleTupleID"), ExiRange(1, 255)]
    public byte? SaScheduleTupleId { get; init; }

    /// <summary>The meter information.</summary>
    [ExiElement("MeterInfo")]
    public required MeterInfo MeterInfo { get; init; }
}

/// <summary>The station answers MeteringReceiptReq (ISO 15118-2 MeteringReceiptRes).</summary>
[ExiType("MeteringReceiptResType", V2Namespaces.Body)]
[ExiRoot("MeteringReceiptRes", Substitutes = typeof(BodyElement))]
public sealed partial record MeteringReceiptRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The station's status.</summary>
    [ExiReference]
    public required EvseStatus EvseStatus { get; init; }
}
