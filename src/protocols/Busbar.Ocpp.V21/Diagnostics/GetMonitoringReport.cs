using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the monitors that are set (OCPP 2.1 N02).</summary>
[WireMessage("GetMonitoringReport", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N02")]
[WireRecord]
public sealed partial record GetMonitoringReportRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Those of these components and variables.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ComponentVariable>? ComponentVariable { get; init; }

    /// <summary>Those of these kinds.</summary>
    [Items(Min = 1, Max = 3)]
    public IReadOnlyList<MonitoringCriterion>? MonitoringCriteria { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the report will come (OCPP 2.1 N02).</summary>
[WireMessage("GetMonitoringReport", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N02")]
[WireRecord]
public sealed partial record GetMonitoringReportResponse
{
    /// <summary>Whether it will.</summary>
    public required GenericDeviceModelStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Which monitors a report covers (OCPP 2.1 3.67).</summary>
[WireEnum]
public enum MonitoringCriterion
{
    /// <summary>Those with an upper or lower threshold.</summary>
    ThresholdMonitoring,

    /// <summary>Those on change.</summary>
    DeltaMonitoring,

    /// <summary>Those by time.</summary>
    PeriodicMonitoring,
}
