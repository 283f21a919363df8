using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to report only events that are severe enough (OCPP 2.1 N05).</summary>
[WireMessage("SetMonitoringLevel", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 N05")]
[WireRecord]
public sealed partial record SetMonitoringLevelRequest
{
    /// <summary>The least severe that is reported, from 0 (danger) to 9 (debug).</summary>
    [Range(Min = 0)]
    public required int Severity { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the level is set (OCPP 2.1 N05).</summary>
[WireMessage("SetMonitoringLevel", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 N05")]
[WireRecord]
public sealed partial record SetMonitoringLevelResponse
{
    /// <summary>Whether it is.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
