using Busbar.Wire;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to end or pause the session (DIN 70121 SessionStopReq).</summary>
[ExiType("SessionStopType", Din70121Namespaces.Body)]
[ExiRoot("SessionStopReq", Substitutes = typeof(BodyElement))]
public sealed partial record SessionStop : BodyElement;

/// <summary>The station answers SessionStopReq (DIN 70121 SessionStopRes).</summary>
[ExiType("SessionStopResType", Din70121Namespaces.Body)]
[ExiRoot("SessionStopRes", Substitutes = typeof(BodyElement))]
public sealed partial record SessionStopRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }
}
