using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Tells that a DER control began or ended (OCPP 2.1 R04).</summary>
[WireMessage("NotifyDERStartStop", MessageKind.Request, MessageSender.Station, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record NotifyDerStartStopRequest
{
    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string ControlId { get; init; }

    /// <summary>Whether it began.</summary>
    public required bool Started { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset Timestamp { get; init; }

    /// <summary>The controls that it pushes aside.</summary>
    [Items(Min = 1, Max = 24)]
    [MaxLength(36)]
    public IReadOnlyList<string>? SupersededIds { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 R04).</summary>
[WireMessage("NotifyDERStartStop", MessageKind.Response, MessageSender.Station, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record NotifyDerStartStopResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
