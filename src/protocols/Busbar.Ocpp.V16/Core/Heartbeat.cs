using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Says that the charge point is there (OCPP 1.6 4.6).</summary>
[WireMessage("Heartbeat", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.6")]
[WireRecord]
public sealed partial record HeartbeatRequest;

/// <summary>Brings the time (OCPP 1.6 4.6).</summary>
[WireMessage("Heartbeat", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.6")]
[WireRecord]
public sealed partial record HeartbeatResponse
{
    /// <summary>The central system's time.</summary>
    public required DateTimeOffset CurrentTime { get; init; }
}
