using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to open a stream of one variable's values (OCPP 2.1 N11).</summary>
[WireMessage("OpenPeriodicEventStream", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N11")]
[WireRecord]
public sealed partial record OpenPeriodicEventStreamRequest
{
    /// <summary>The stream.</summary>
    public required ConstantStreamData ConstantStreamData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the stream may be sent (OCPP 2.1 N11).</summary>
[WireMessage("OpenPeriodicEventStream", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N11")]
[WireRecord]
public sealed partial record OpenPeriodicEventStreamResponse
{
    /// <summary>Whether it may.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
