using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what happened in a transaction (OCPP 2.1 E01).</summary>
[WireMessage("TransactionEvent", MessageKind.Request, MessageSender.Station, "OCPP 2.1 E01")]
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
    [Range(Min = 0)]
    public required int SeqNo { get; init; }

    /// <summary>The transaction.</summary>
    public required Transaction TransactionInfo { get; init; }

    /// <summary>The cost, where the station works it out.</summary>
    public CostDetails? CostDetails { get; init; }

    /// <summary>What was measured.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<MeterValue>? MeterValue { get; init; }

    /// <summary>Whether it happened while there was no connection; absent means no.</summary>
    public bool? Offline { get; init; }

    /// <summary>How many phases are used.</summary>
    [Range(Min = 0, Max = 3)]
    public int? NumberOfPhasesUsed { get; init; }

    /// <summary>What the cable bears, in amperes.</summary>
    public int? CableMaxCurrent { get; init; }

    /// <summary>The reservation that this transaction uses up.</summary>
    [Range(Min = 0)]
    public int? ReservationId { get; init; }

    /// <summary>Whether the vehicle's battery is ready; absent means not known.</summary>
    public PreconditioningStatus? PreconditioningStatus { get; init; }

    /// <summary>Whether the EVSE's electronics sleep; absent means no.</summary>
    public bool? EvseSleep { get; init; }

    /// <summary>The EVSE, given with the first event that knows it.</summary>
    public Evse? Evse { get; init; }

    /// <summary>The token, given once when authorized.</summary>
    public IdToken? IdToken { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Answers a transaction event (OCPP 2.1 E01).</summary>
[WireMessage("TransactionEvent", MessageKind.Response, MessageSender.Station, "OCPP 2.1 E01")]
[WireRecord]
public sealed partial record TransactionEventResponse
{
    /// <summary>The cost so far or in the end, in the configured currency, with tax; 0 means free, absent means not known.</summary>
    public decimal? TotalCost { get; init; }

    /// <summary>The transaction's priority, -9 to 9.</summary>
    public int? ChargingPriority { get; init; }

    /// <summary>What holds for the token, where the event gave one.</summary>
    public IdTokenInfo? IdTokenInfo { get; init; }

    /// <summary>New limits of the transaction.</summary>
    public TransactionLimit? TransactionLimit { get; init; }

    /// <summary>A text for the user.</summary>
    public MessageContent? UpdatedPersonalMessage { get; init; }

    /// <summary>The text in other languages.</summary>
    [Items(Min = 1, Max = 4)]
    public IReadOnlyList<MessageContent>? UpdatedPersonalMessageExtra { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a transaction costs and why (OCPP 2.1 2.30).</summary>
[WireRecord]
public sealed partial record CostDetails
{
    /// <summary>The cost.</summary>
    public required TotalCost TotalCost { get; init; }

    /// <summary>The use.</summary>
    public required TotalUsage TotalUsage { get; init; }

    /// <summary>What was used, period by period.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ChargingPeriod>? ChargingPeriods { get; init; }

    /// <summary>Whether the station could not work out the cost; absent means no.</summary>
    public bool? FailureToCalculate { get; init; }

    /// <summary>Why it could not.</summary>
    [MaxLength(500)]
    public string? FailureReason { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>When a transaction is to stop (OCPP 2.1 2.110).</summary>
[WireRecord]
public sealed partial record TransactionLimit
{
    /// <summary>At this cost, in the tariff's currency.</summary>
    public decimal? MaxCost { get; init; }

    /// <summary>At this energy, in watt-hours.</summary>
    public decimal? MaxEnergy { get; init; }

    /// <summary>After this many seconds.</summary>
    public int? MaxTime { get; init; }

    /// <summary>At this state of charge, in per cent.</summary>
    [Range(Min = 0, Max = 100)]
    public int? MaxSoC { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
