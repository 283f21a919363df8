using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to start a battery swap (OCPP 2.1 S02).</summary>
[WireMessage("RequestBatterySwap", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 S02")]
[WireRecord]
public sealed partial record RequestBatterySwapRequest
{
    /// <summary>The token to charge it to.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>Ties the swap to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the swap starts (OCPP 2.1 S02).</summary>
[WireMessage("RequestBatterySwap", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 S02")]
[WireRecord]
public sealed partial record RequestBatterySwapResponse
{
    /// <summary>Whether it does.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
