using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Says that the station is there (OCPP 2.1 G02).</summary>
[WireMessage("Heartbeat", MessageKind.Request, MessageSender.Station, "OCPP 2.1 G02")]
[WireRecord]
public sealed partial record HeartbeatRequest
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the time (OCPP 2.1 G02).</summary>
[WireMessage("Heartbeat", MessageKind.Response, MessageSender.Station, "OCPP 2.1 G02")]
[WireRecord]
public sealed partial record HeartbeatResponse
{
    /// <summary>The management system's time.</summary>
    public required DateTimeOffset CurrentTime { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
