using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to start a transaction (OCPP 1.6 5.11).</summary>
[WireMessage("RemoteStartTransaction", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 5.11")]
[WireRecord]
public sealed partial record RemoteStartTransactionRequest
{
    /// <summary>The token; upper and lower case are the same.</summary>
    [MaxLength(20)]
    public required string IdTag { get; init; }

    /// <summary>The connector; absent means that the charge point may choose.</summary>
    public int? ConnectorId { get; init; }

    /// <summary>The limits of the transaction.</summary>
    public ChargingProfile? ChargingProfile { get; init; }
}

/// <summary>Says whether the charge point will try to start (OCPP 1.6 5.11).</summary>
[WireMessage("RemoteStartTransaction", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 5.11")]
[WireRecord]
public sealed partial record RemoteStartTransactionResponse
{
    /// <summary>Whether it will.</summary>
    public required RemoteStartStopStatus Status { get; init; }
}
