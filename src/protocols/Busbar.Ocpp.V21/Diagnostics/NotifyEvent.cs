using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells what happened in the device model (OCPP 2.1 N07).</summary>
[WireMessage("NotifyEvent", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N07")]
[WireRecord]
public sealed partial record NotifyEventRequest
{
    /// <summary>When this part was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>The number of this part, counted from 0.</summary>
    [Range(Min = 0)]
    public required int SeqNo { get; init; }

    /// <summary>The events.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<EventData> EventData { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 N07).</summary>
[WireMessage("NotifyEvent", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N07")]
[WireRecord]
public sealed partial record NotifyEventResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>An event of the device model (OCPP 2.1 2.43).</summary>
[WireRecord]
public sealed partial record EventData
{
    /// <summary>The event's id.</summary>
    [Range(Min = 0)]
    public required int EventId { get; init; }

    /// <summary>When it happened.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>What made the monitor speak.</summary>
    public required EventTrigger Trigger { get; init; }

    /// <summary>The variable's value then.</summary>
    [MaxLength(2500)]
    public required string ActualValue { get; init; }

    /// <summary>The component.</summary>
    public required Component Component { get; init; }

    /// <summary>Which kind of monitor made it.</summary>
    public required EventNotificationType EventNotificationType { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The event that caused this one.</summary>
    [Range(Min = 0)]
    public int? Cause { get; init; }

    /// <summary>A vendor's code.</summary>
    [MaxLength(50)]
    public string? TechCode { get; init; }

    /// <summary>A vendor's details.</summary>
    [MaxLength(500)]
    public string? TechInfo { get; init; }

    /// <summary>Whether what was reported before is over.</summary>
    public bool? Cleared { get; init; }

    /// <summary>The transaction in which it happened.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>The monitor.</summary>
    [Range(Min = 0)]
    public int? VariableMonitoringId { get; init; }

    /// <summary>How severe it is, from 0 (danger) to 9 (debug).</summary>
    [Range(Min = 0)]
    public int? Severity { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What made a monitor speak (OCPP 2.1 3.39).</summary>
[WireEnum]
public enum EventTrigger
{
    /// <summary>A threshold was crossed.</summary>
    Alerting,

    /// <summary>The value changed by more than the set amount.</summary>
    Delta,

    /// <summary>The set interval passed.</summary>
    Periodic,
}
