using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to remove monitors (OCPP 2.1 N06).</summary>
[WireMessage("ClearVariableMonitoring", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N06")]
[WireRecord]
public sealed partial record ClearVariableMonitoringRequest
{
    /// <summary>The monitors.</summary>
    [Items(Min = 1)]
    [Range(Min = 0)]
    public required IReadOnlyList<int> Id { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says which monitors are removed (OCPP 2.1 N06).</summary>
[WireMessage("ClearVariableMonitoring", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N06")]
[WireRecord]
public sealed partial record ClearVariableMonitoringResponse
{
    /// <summary>One result a monitor.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ClearMonitoringResult> ClearMonitoringResult { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of one monitor (OCPP 2.1 2.23).</summary>
[WireRecord]
public sealed partial record ClearMonitoringResult
{
    /// <summary>Whether it was removed.</summary>
    public required ClearMonitoringStatus Status { get; init; }

    /// <summary>The monitor.</summary>
    [Range(Min = 0)]
    public required int Id { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a monitor was removed (OCPP 2.1 3.22).</summary>
[WireEnum]
public enum ClearMonitoringStatus
{
    /// <summary>The monitor is removed.</summary>
    Accepted,

    /// <summary>The monitor cannot be removed.</summary>
    Rejected,

    /// <summary>No monitor has that id.</summary>
    NotFound,
}
