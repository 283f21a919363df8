using Busbar.Wire;

namespace Busbar.Ocpp.V201;

/// <summary>Tells what happened in a transaction (OCPP 2.0.1 E01).</summary>
[WireMessage("TransactionEvent", MessageKind.Request, MessageSender.Station, "OCPP 2.0.1 E01")]
[WireRecord]
public sealed partial record TransactionEventRequest
{
    /// <summary>Where in its life the event stands.</summary>
    public required TransactionEventType EventType { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>Why it is sent.</summary>
    public required TriggerReason TriggerReason { get; init; }

    /// <summary>The event's number in its transaction, counted from 0 without gaps.</summary>
    public required int SeqNo { get; init; }

    /// <summary>The transaction.</summary>
    public required Transaction TransactionInfo { get; init; }

    /// <summary>What was measured.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<MeterValue>? MeterValue { get; init; }

    /// <summary>Whether it happened while there was no connection; absent means no.</summary>
    public bool? Offline { get; init; }

    /// <summary>How many phases are used.</summary>
    public int? NumberOfPhasesUsed { get; init; }

    /// <summary>What the cable bears, in amperes.</summary>
    public int? CableMaxCurrent { get; init; }

    /// <summary>The reservation that this transaction uses up.</summary>
    public int? ReservationId { get; init; }

    /// <summary>The EVSE, given with the first event that knows it.</summary>
    public Evse? Evse { get; init; }

    /// <summary>The token, given once when authorized.</summary>
    public IdToken? IdToken { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Answers a transaction event (OCPP 2.0.1 E01).</summary>
[WireMessage("TransactionEvent", MessageKind.Response, MessageSender.Station, "OCPP 2.0.1 E01")]
[WireRecord]
public sealed partial record TransactionEventResponse
{
    /// <summary>The cost so far or in the end, in the configured currency, with tax; 0 means free, absent means not known.</summary>
    public decimal? TotalCost { get; init; }

    /// <summary>The transaction's priority, -9 to 9.</summary>
    public int? ChargingPriority { get; init; }

    /// <summary>What holds for the token, where the event gave one.</summary>
    public IdTokenInfo? IdTokenInfo { get; init; }

    /// <summary>A text for the user.</summary>
    public MessageContent? UpdatedPersonalMessage { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A transaction and what it is doing (OCPP 2.0.1 2.48).</summary>
[WireRecord]
public sealed partial record Transaction
{
    /// <summary>The transaction's id, given by the station.</summary>
    [MaxLength(36)]
    public required string TransactionId { get; init; }

    /// <summary>What it is doing.</summary>
    public ChargingState? ChargingState { get; init; }

    /// <summary>Seconds in which energy flowed.</summary>
    public int? TimeSpentCharging { get; init; }

    /// <summary>Why it was stopped; absent at its end means Local.</summary>
    public Reason? StoppedReason { get; init; }

    /// <summary>The remote start it came from.</summary>
    public int? RemoteStartId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Where in the life of a transaction an event stands (OCPP 2.0.1 3.80).</summary>
[WireEnum]
public enum TransactionEventType
{
    /// <summary>The last event.</summary>
    Ended,

    /// <summary>The first event.</summary>
    Started,

    /// <summary>Any event between.</summary>
    Updated,
}

/// <summary>What a transaction is doing (OCPP 2.0.1 3.16).</summary>
[WireEnum]
public enum ChargingState
{
    /// <summary>The contactor is closed and energy may flow.</summary>
    Charging,

    /// <summary>A vehicle is connected and not yet authorized or ready.</summary>
    EVConnected,

    /// <summary>The vehicle is offered energy and does not take it.</summary>
    SuspendedEV,

    /// <summary>The EVSE does not offer energy.</summary>
    SuspendedEVSE,

    /// <summary>No vehicle is connected.</summary>
    Idle,
}
