using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Tells that a transaction has ended (OCPP 1.6 4.10).</summary>
[WireMessage("StopTransaction", MessageKind.Request, MessageSender.Station, "OCPP 1.6 4.10")]
[WireRecord]
public sealed partial record StopTransactionRequest
{
    /// <summary>The meter's reading at the end, in watt-hours.</summary>
    public required int MeterStop { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The transaction.</summary>
    public required int TransactionId { get; init; }

    /// <summary>The token that stopped it; absent where none did.</summary>
    [MaxLength(20)]
    public string? IdTag { get; init; }

    /// <summary>Why it ended; absent means Local.</summary>
    public Reason? Reason { get; init; }

    /// <summary>What was measured in the transaction.</summary>
    public IReadOnlyList<MeterValue>? TransactionData { get; init; }
}

/// <summary>Says what holds for the token that stopped it (OCPP 1.6 4.10).</summary>
[WireMessage("StopTransaction", MessageKind.Response, MessageSender.Station, "OCPP 1.6 4.10")]
[WireRecord]
public sealed partial record StopTransactionResponse
{
    /// <summary>What holds for the token, where one was given.</summary>
    public IdTagInfo? IdTagInfo { get; init; }
}

/// <summary>Why a transaction ended (OCPP 1.6 7.36).</summary>
[WireEnum]
public enum Reason
{
    /// <summary>Somebody hit the emergency stop.</summary>
    EmergencyStop,

    /// <summary>The cable was unplugged or the vehicle went away.</summary>
    EVDisconnected,

    /// <summary>A hard reset.</summary>
    HardReset,

    /// <summary>The user stopped it at the charge point.</summary>
    Local,

    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The charge point lost power.</summary>
    PowerLoss,

    /// <summary>The charge point rebooted without being asked.</summary>
    Reboot,

    /// <summary>The central system stopped it.</summary>
    Remote,

    /// <summary>A soft reset.</summary>
    SoftReset,

    /// <summary>A remote unlock.</summary>
    UnlockCommand,

    /// <summary>The token turned out not to be authorized.</summary>
    DeAuthorized,
}
