using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to begin or end priority charging (OCPP 2.1 K21).</summary>
[WireMessage("UsePriorityCharging", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 K21")]
[WireRecord]
public sealed partial record UsePriorityChargingRequest
{
    /// <summary>The transaction.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>Whether to begin.</summary>
    public required bool Activate { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether it is done (OCPP 2.1 K21).</summary>
[WireMessage("UsePriorityCharging", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 K21")]
[WireRecord]
public sealed partial record UsePriorityChargingResponse
{
    /// <summary>Whether it is.</summary>
    public required PriorityChargingStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether priority charging was switched (OCPP 2.1 3.80).</summary>
[WireEnum]
public enum PriorityChargingStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>It was not.</summary>
    Rejected,

    /// <summary>There is no priority profile.</summary>
    NoProfile,
}
