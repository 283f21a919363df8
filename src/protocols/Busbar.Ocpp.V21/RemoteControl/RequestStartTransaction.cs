using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to start a transaction (OCPP 2.1 F01).</summary>
[WireMessage("RequestStartTransaction", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 F01")]
[WireRecord]
public sealed partial record RequestStartTransactionRequest
{
    /// <summary>The token to charge it to.</summary>
    public required IdToken IdToken { get; init; }

    /// <summary>Ties the transaction to this request.</summary>
    public required int RemoteStartId { get; init; }

    /// <summary>The EVSE; absent means that the station may choose.</summary>
    [Range(Min = 1)]
    public int? EvseId { get; init; }

    /// <summary>The group of the token.</summary>
    public IdToken? GroupIdToken { get; init; }

    /// <summary>The limits of the transaction.</summary>
    public ChargingProfile? ChargingProfile { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the station starts (OCPP 2.1 F01).</summary>
[WireMessage("RequestStartTransaction", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 F01")]
[WireRecord]
public sealed partial record RequestStartTransactionResponse
{
    /// <summary>Whether it does.</summary>
    public required RequestStartStopStatus Status { get; init; }

    /// <summary>The transaction, where one was already in progress, as after plugging in.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
