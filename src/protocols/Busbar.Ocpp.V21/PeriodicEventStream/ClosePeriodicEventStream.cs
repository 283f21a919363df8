using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a stream is closed (OCPP 2.1 N13).</summary>
[WireMessage("ClosePeriodicEventStream", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N13")]
[WireRecord]
public sealed partial record ClosePeriodicEventStreamRequest
{
    /// <summary>The stream.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 N13).</summary>
[WireMessage("ClosePeriodicEventStream", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N13")]
[WireRecord]
public sealed partial record ClosePeriodicEventStreamResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
