using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to end or pause the session (ISO 15118-2 SessionStopReq).</summary>
[ExiType("SessionStopReqType", V2Namespaces.Body)]
[ExiRoot("SessionStopReq", Substitutes = typeof(BodyElement))]
public sealed partial record SessionStopReq : BodyElement
{
    /// <summary>The charging session.</summary>
    [ExiElement("ChargingSession")]
    public required ChargingSession ChargingSession { get; init; }
}

/// <summary>The station answers SessionStopReq (ISO 15118-2 SessionStopRes).</summary>
[ExiType("SessionStopResType", V2Namespaces.Body)]
[ExiRoot("SessionStopRes", Substitutes = typeof(BodyElement))]
public sealed partial record SessionStopRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }
}
