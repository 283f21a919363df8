using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for a part of the device model (OCPP 2.1 B08).</summary>
[WireMessage("GetReport", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B08")]
[WireRecord]
public sealed partial record GetReportRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>These components and variables.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ComponentVariable>? ComponentVariable { get; init; }

    /// <summary>Components that meet one of these.</summary>
    [Items(Min = 1, Max = 4)]
    public IReadOnlyList<ComponentCriterion>? ComponentCriteria { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the report will come (OCPP 2.1 B08).</summary>
[WireMessage("GetReport", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B08")]
[WireRecord]
public sealed partial record GetReportResponse
{
    /// <summary>Whether it will.</summary>
    public required GenericDeviceModelStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A variable by which components are picked for a report (OCPP 2.1 3.23).</summary>
[WireEnum]
public enum ComponentCriterion
{
    /// <summary>Components that are active.</summary>
    Active,

    /// <summary>Components that are present and supported.</summary>
    Available,

    /// <summary>Components that are switched on.</summary>
    Enabled,

    /// <summary>Components that report a problem.</summary>
    Problem,
}
