using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to stop a transaction (OCPP 1.6 5.12).</summary>
[WireMessage("RemoteStopTransaction", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.12")]
[WireRecord]
public sealed partial record RemoteStopTransactionRequest
{
    /// <summary>The transaction.</summary>
    public required int TransactionId { get; init; }
}

/// <summary>Says whether the charge point will stop (OCPP 1.6 5.12).</summary>
[WireMessage("RemoteStopTransaction", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.12")]
[WireRecord]
public sealed partial record RemoteStopTransactionResponse
{
    /// <summary>Whether it will.</summary>
    public required RemoteStartStopStatus Status { get; init; }
}
