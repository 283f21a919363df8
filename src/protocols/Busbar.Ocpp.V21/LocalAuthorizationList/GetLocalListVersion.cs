using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the version of the local authorization list (OCPP 2.1 D02).</summary>
[WireMessage("GetLocalListVersion", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 D02")]
[WireRecord]
public sealed partial record GetLocalListVersionRequest
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the version of the local authorization list (OCPP 2.1 D02).</summary>
[WireMessage("GetLocalListVersion", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 D02")]
[WireRecord]
public sealed partial record GetLocalListVersionResponse
{
    /// <summary>The version; 0 means that there is no list.</summary>
    public required int VersionNumber { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
