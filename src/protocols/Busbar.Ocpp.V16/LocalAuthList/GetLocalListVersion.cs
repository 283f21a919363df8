using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks for the version of the local authorization list (OCPP 1.6 5.10).</summary>
[WireMessage("GetLocalListVersion", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.10")]
[WireRecord]
public sealed partial record GetLocalListVersionRequest;

/// <summary>Brings the version of the local authorization list (OCPP 1.6 5.10).</summary>
[WireMessage("GetLocalListVersion", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.10")]
[WireRecord]
public sealed partial record GetLocalListVersionResponse
{
    /// <summary>The version; 0 means that the list is empty, -1 that there is none.</summary>
    public required int ListVersion { get; init; }
}
