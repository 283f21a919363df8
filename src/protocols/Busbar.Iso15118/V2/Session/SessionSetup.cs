using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to open a session, or to join an earlier one (ISO 15118-2 SessionSetupReq).</summary>
[ExiType("SessionSetupReqType", V2Namespaces.Body)]
[ExiRoot("SessionSetupReq", Substitutes = typeof(BodyElement))]
public sealed partial record SessionSetupReq : BodyElement
{
    /// <summary>The identity of the car's controller.</summary>
    [ExiElement("EVCCID"), ExiLength(Max = 6), ExiHex]
    public required Octets EvccId { get; init; }
}

/// <summary>The station answers SessionSetupReq (ISO 15118-2 SessionSetupRes).</summary>
[ExiType("SessionSetupResType", V2Namespaces.Body)]
[ExiRoot("SessionSetupRes", Substitutes = typeof(BodyElement))]
public sealed partial record SessionSetupRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The identity of the charge point.</summary>
    [ExiElement("EVSEID"), ExiLength(Min = 7, Max = 37)]
    public required string EvseId { get; init; }

    /// <summary>The station's time, in seconds since 1970.</summary>
    [ExiElement("EVSETimeStamp")]
    public long? EvseTimeStamp { get; init; }
}
