using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that priority charging began or ended (OCPP 2.1 K22).</summary>
[WireMessage("NotifyPriorityCharging", MessageKind.Request, MessageSender.Station, "OCPP 2.1 K22")]
[WireRecord]
public sealed partial record NotifyPriorityChargingRequest
{
    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>Whether it began.</summary>
    public required bool Activated { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 K22).</summary>
[WireMessage("NotifyPriorityCharging", MessageKind.Response, MessageSender.Station, "OCPP 2.1 K22")]
[WireRecord]
public sealed partial record NotifyPriorityChargingResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
