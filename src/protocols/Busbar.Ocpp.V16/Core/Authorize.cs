using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks whether a token may charge (OCPP 1.6 4.1).</summary>
[WireMessage("Authorize", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.1")]
[WireRecord]
public sealed partial record AuthorizeRequest
{
    /// <summary>The token; upper and lower case are the same.</summary>
    [MaxLength(20)]
    public required string IdTag { get; init; }
}

/// <summary>Says whether a token may charge (OCPP 1.6 4.1).</summary>
[WireMessage("Authorize", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.1")]
[WireRecord]
public sealed partial record AuthorizeResponse
{
    /// <summary>What holds for the token.</summary>
    public required IdTagInfo IdTagInfo { get; init; }
}
