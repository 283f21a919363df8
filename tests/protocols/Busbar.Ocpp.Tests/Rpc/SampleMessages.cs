using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Rpc;

// The RPC layer knows no version's messages, so it is tested with messages of its own.

/// <summary>Asks for the time.</summary>
[WireRecord]
[WireMessage("Heartbeat", MessageKind.Request, MessageSender.Station, "OCPP 2.0.1 G02")]
public sealed partial record TimeRequest;

/// <summary>Gives the time.</summary>
[WireRecord]
[WireMessage("Heartbeat", MessageKind.Response, MessageSender.Station, "OCPP 2.0.1 G02")]
public sealed partial record TimeResponse
{
    public required DateTimeOffset CurrentTime { get; init; }
}

/// <summary>Asks for a reset.</summary>
[WireRecord]
[WireMessage("Reset", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.0.1 B11")]
public sealed partial record RestartRequest
{
    [MaxLength(20)]
    public required string Type { get; init; }

    public int? EvseId { get; init; }
}

/// <summary>Answers a reset.</summary>
[WireRecord]
[WireMessage("Reset", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.0.1 B11")]
public sealed partial record RestartResponse
{
    public required string Status { get; init; }
}

/// <summary>A reading that nobody answers.</summary>
[WireRecord]
[WireMessage("NotifyPeriodicEventStream", MessageKind.Send, MessageSender.Station, "OCPP 2.1 N15")]
public sealed partial record StreamMessage
{
    public required int Id { get; init; }
}
