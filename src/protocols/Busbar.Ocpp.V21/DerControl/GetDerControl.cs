using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for DER controls (OCPP 2.1 R04).</summary>
[WireMessage("GetDERControl", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record GetDerControlRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>Whether defaults rather than scheduled ones are meant; absent means both.</summary>
    public bool? IsDefault { get; init; }

    /// <summary>Those of this kind; absent means all.</summary>
    public DerControlType? ControlType { get; init; }

    /// <summary>The one with this id; absent means all.</summary>
    [MaxLength(36)]
    public string? ControlId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether reports will come (OCPP 2.1 R04).</summary>
[WireMessage("GetDERControl", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record GetDerControlResponse
{
    /// <summary>Whether they will.</summary>
    public required DerControlStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
