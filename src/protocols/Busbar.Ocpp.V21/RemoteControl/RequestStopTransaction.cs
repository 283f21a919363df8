using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to stop a transaction (OCPP 2.1 F03).</summary>
[WireMessage("RequestStopTransaction", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 F03")]
[WireRecord]
public sealed partial record RequestStopTransactionRequest
{
    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the station stops (OCPP 2.1 F03).</summary>
[WireMessage("RequestStopTransaction", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 F03")]
[WireRecord]
public sealed partial record RequestStopTransactionResponse
{
    /// <summary>Whether it does.</summary>
    public required RequestStartStopStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
