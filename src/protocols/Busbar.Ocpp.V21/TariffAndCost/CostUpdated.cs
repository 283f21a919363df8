using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells the station what a transaction costs so far (OCPP 2.1 I02).</summary>
[WireMessage("CostUpdated", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 I02")]
[WireRecord]
public sealed partial record CostUpdatedRequest
{
    /// <summary>The cost so far, in the configured currency, with tax.</summary>
    public required decimal TotalCost { get; init; }

    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 I02).</summary>
[WireMessage("CostUpdated", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 I02")]
[WireRecord]
public sealed partial record CostUpdatedResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
