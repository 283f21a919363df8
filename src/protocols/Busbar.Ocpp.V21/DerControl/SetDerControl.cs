using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Sets a DER control; exactly one of its settings is given (OCPP 2.1 R04).</summary>
[WireMessage("SetDERControl", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record SetDerControlRequest
{
    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string ControlId { get; init; }

    /// <summary>The kind of control.</summary>
    public required DerControlType ControlType { get; init; }

    /// <summary>A curve.</summary>
    public DerCurve? Curve { get; init; }

    /// <summary>When to come back after a trip.</summary>
    public EnterService? EnterService { get; init; }

    /// <summary>A fixed power factor while absorbing.</summary>
    public FixedPF? FixedPFAbsorb { get; init; }

    /// <summary>A fixed power factor while injecting.</summary>
    public FixedPF? FixedPFInject { get; init; }

    /// <summary>A fixed reactive power.</summary>
    public FixedVar? FixedVar { get; init; }

    /// <summary>A frequency droop.</summary>
    public FreqDroop? FreqDroop { get; init; }

    /// <summary>A ramp rate.</summary>
    public Gradient? Gradient { get; init; }

    /// <summary>A limit of discharging.</summary>
    public LimitMaxDischarge? LimitMaxDischarge { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the control is set (OCPP 2.1 R04).</summary>
[WireMessage("SetDERControl", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record SetDerControlResponse
{
    /// <summary>Whether it is.</summary>
    public required DerControlStatus Status { get; init; }

    /// <summary>The controls that it pushes aside.</summary>
    [Items(Min = 1, Max = 24)]
    [MaxLength(36)]
    public IReadOnlyList<string>? SupersededIds { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
