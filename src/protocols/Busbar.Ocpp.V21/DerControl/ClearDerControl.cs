using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to remove DER controls (OCPP 2.1 R04).</summary>
[WireMessage("ClearDERControl", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record ClearDerControlRequest
{
    /// <summary>Whether defaults rather than scheduled ones are meant.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Those of this kind.</summary>
    public DerControlType? ControlType { get; init; }

    /// <summary>The one to remove; absent means all of the kind.</summary>
    [MaxLength(36)]
    public string? ControlId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether they are removed (OCPP 2.1 R04).</summary>
[WireMessage("ClearDERControl", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record ClearDerControlResponse
{
    /// <summary>Whether they are.</summary>
    public required DerControlStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
