using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to set monitors (OCPP 2.1 N04).</summary>
[WireMessage("SetVariableMonitoring", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N04")]
[WireRecord]
public sealed partial record SetVariableMonitoringRequest
{
    /// <summary>The monitors.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SetMonitoringData> SetMonitoringData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says which monitors are set (OCPP 2.1 N04).</summary>
[WireMessage("SetVariableMonitoring", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N04")]
[WireRecord]
public sealed partial record SetVariableMonitoringResponse
{
    /// <summary>One result a monitor.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SetMonitoringResult> SetMonitoringResult { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A monitor to set (OCPP 2.1 2.88).</summary>
[WireRecord]
public sealed partial record SetMonitoringData
{
    /// <summary>The threshold or change, or the seconds between reports.</summary>
    public required decimal Value { get; init; }

    /// <summary>When it speaks.</summary>
    public required MonitorType Type { get; init; }

    /// <summary>How severe its events are, from 0 (danger) to 9 (debug).</summary>
    [Range(Min = 0)]
    public required int Severity { get; init; }

    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The monitor to replace; absent for a new one.</summary>
    [Range(Min = 0)]
    public int? Id { get; init; }

    /// <summary>How often its values are sent as a stream, where they are.</summary>
    public PeriodicEventStreamParams? PeriodicEventStream { get; init; }

    /// <summary>Whether it works only while a transaction is in progress; absent means no.</summary>
    public bool? Transaction { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of one monitor (OCPP 2.1 2.89).</summary>
[WireRecord]
public sealed partial record SetMonitoringResult
{
    /// <summary>Whether it was set.</summary>
    public required SetMonitoringStatus Status { get; init; }

    /// <summary>When it speaks.</summary>
    public required MonitorType Type { get; init; }

    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>How severe its events are, from 0 (danger) to 9 (debug).</summary>
    [Range(Min = 0)]
    public required int Severity { get; init; }

    /// <summary>The monitor's id, where it was set.</summary>
    [Range(Min = 0)]
    public int? Id { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a monitor was set (OCPP 2.1 3.93).</summary>
[WireEnum]
public enum SetMonitoringStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>No such component.</summary>
    UnknownComponent,

    /// <summary>No such variable in the component.</summary>
    UnknownVariable,

    /// <summary>The variable cannot be monitored that way.</summary>
    UnsupportedMonitorType,

    /// <summary>The monitor is refused.</summary>
    Rejected,

    /// <summary>Another monitor of that type and severity is already there.</summary>
    Duplicate,
}
