using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks whether messages of a transaction are still waiting (OCPP 2.1 E14).</summary>
[WireMessage("GetTransactionStatus", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 E14")]
[WireRecord]
public sealed partial record GetTransactionStatusRequest
{
    /// <summary>The transaction; absent means any.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says what of a transaction is still to come (OCPP 2.1 E14).</summary>
[WireMessage("GetTransactionStatus", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 E14")]
[WireRecord]
public sealed partial record GetTransactionStatusResponse
{
    /// <summary>Whether messages about it wait to be sent.</summary>
    public required bool MessagesInQueue { get; init; }

    /// <summary>Whether the transaction is in progress.</summary>
    public bool? OngoingIndicator { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
