using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to change how often a stream is sent (OCPP 2.1 N14).</summary>
[WireMessage("AdjustPeriodicEventStream", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N14")]
[WireRecord]
public sealed partial record AdjustPeriodicEventStreamRequest
{
    /// <summary>The stream.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>How often.</summary>
    public required PeriodicEventStreamParams Params { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is changed (OCPP 2.1 N14).</summary>
[WireMessage("AdjustPeriodicEventStream", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N14")]
[WireRecord]
public sealed partial record AdjustPeriodicEventStreamResponse
{
    /// <summary>Whether it is.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
