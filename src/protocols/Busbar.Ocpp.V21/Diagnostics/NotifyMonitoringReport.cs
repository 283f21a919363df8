using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of a report of monitors (OCPP 2.1 N02).</summary>
[WireMessage("NotifyMonitoringReport", MessageKind.Request, MessageSender.Station, "OCPP 2.1 N02")]
[WireRecord]
public sealed partial record NotifyMonitoringReportRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>The number of this part, counted from 0.</summary>
    [Range(Min = 0)]
    public required int SeqNo { get; init; }

    /// <summary>When this part was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>The monitors, by variable.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<MonitoringData>? Monitor { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 N02).</summary>
[WireMessage("NotifyMonitoringReport", MessageKind.Response, MessageSender.Station, "OCPP 2.1 N02")]
[WireRecord]
public sealed partial record NotifyMonitoringReportResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>The monitors of one variable (OCPP 2.1 2.70).</summary>
[WireRecord]
public sealed partial record MonitoringData
{
    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The monitors.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<VariableMonitoring> VariableMonitoring { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A monitor (OCPP 2.1 2.118).</summary>
[WireRecord]
public sealed partial record VariableMonitoring
{
    /// <summary>Its id.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>Whether it works only while a transaction is in progress.</summary>
    public required bool Transaction { get; init; }

    /// <summary>The threshold or change, or the seconds between reports.</summary>
    public required decimal Value { get; init; }

    /// <summary>When it speaks.</summary>
    public required MonitorType Type { get; init; }

    /// <summary>How severe its events are, from 0 (danger) to 9 (debug).</summary>
    [Range(Min = 0)]
    public required int Severity { get; init; }

    /// <summary>Which kind of monitor it is.</summary>
    public required EventNotificationType EventNotificationType { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
