using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for a report of the device model (OCPP 2.1 B07).</summary>
[WireMessage("GetBaseReport", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B07")]
[WireRecord]
public sealed partial record GetBaseReportRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>What it covers.</summary>
    public required ReportBase ReportBase { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the report will come (OCPP 2.1 B07).</summary>
[WireMessage("GetBaseReport", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B07")]
[WireRecord]
public sealed partial record GetBaseReportResponse
{
    /// <summary>Whether it will.</summary>
    public required GenericDeviceModelStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a base report covers (OCPP 2.1 3.86).</summary>
[WireEnum]
public enum ReportBase
{
    /// <summary>What an operator can set.</summary>
    ConfigurationInventory,

    /// <summary>Everything in the device model.</summary>
    FullInventory,

    /// <summary>What matters for availability and problems.</summary>
    SummaryInventory,
}
