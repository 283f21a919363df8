using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to open a session, or to join an earlier one (DIN 70121 SessionSetupReq).</summary>
[ExiType("SessionSetupReqType", Din70121Namespaces.Body)]
[ExiRoot("SessionSetupReq", Substitutes = typeof(BodyElement))]
public sealed partial record SessionSetupReq : BodyElement
{
    /// <summary>The identity of the car's controller.</summary>
    [ExiElement("EVCCID"), ExiLength(Max = 8), ExiHex]
    public required Octets EvccId { get; init; }
}

/// <summary>The station answers SessionSetupReq (DIN 70121 SessionSetupRes).</summary>
[ExiType("SessionSetupResType", Din70121Namespaces.Body)]
[ExiRoot("SessionSetupRes", Substitutes = typeof(BodyElement))]
public sealed partial record SessionSetupRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Max = 32), ExiHex]
    public required Octets EvseId { get; init; }

    /// <summary>The station's time, in seconds since 1970.</summary>
    [ExiElement("DateTimeNow")]
    public long? DateTimeNow { get; init; }
}
