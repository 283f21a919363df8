using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the streams that are open (OCPP 2.1 N12).</summary>
[WireMessage("GetPeriodicEventStream", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N12")]
[WireRecord]
public sealed partial record GetPeriodicEventStreamRequest
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the streams that are open (OCPP 2.1 N12).</summary>
[WireMessage("GetPeriodicEventStream", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N12")]
[WireRecord]
public sealed partial record GetPeriodicEventStreamResponse
{
    /// <summary>The streams.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ConstantStreamData>? ConstantStreamData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
