using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of the DER controls (OCPP 2.1 R04).</summary>
[WireMessage("ReportDERControl", MessageKind.Request, MessageSender.Station, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record ReportDerControlRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>The curves.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<DerCurveGet>? Curve { get; init; }

    /// <summary>The settings for coming back after a trip.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<EnterServiceGet>? EnterService { get; init; }

    /// <summary>The fixed power factors while absorbing.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<FixedPFGet>? FixedPFAbsorb { get; init; }

    /// <summary>The fixed power factors while injecting.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<FixedPFGet>? FixedPFInject { get; init; }

    /// <summary>The fixed reactive powers.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<FixedVarGet>? FixedVar { get; init; }

    /// <summary>The frequency droops.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<FreqDroopGet>? FreqDroop { get; init; }

    /// <summary>The ramp rates.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<GradientGet>? Gradient { get; init; }

    /// <summary>The limits of discharging.</summary>
    [Items(Min = 1, Max = 24)]
    public IReadOnlyList<LimitMaxDischargeGet>? LimitMaxDischarge { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 R04).</summary>
[WireMessage("ReportDERControl", MessageKind.Response, MessageSender.Station, "OCPP 2.1 R04")]
[WireRecord]
public sealed partial record ReportDerControlResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A DER curve that the station holds (OCPP 2.1 2.35).</summary>
[WireRecord]
public sealed partial record DerCurveGet
{
    /// <summary>The curve.</summary>
    public required DerCurve Curve { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>The kind of control.</summary>
    public required DerControlType CurveType { get; init; }

    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether another control has pushed it aside.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A setting for coming back after a trip that the station holds (OCPP 2.1 2.38).</summary>
[WireRecord]
public sealed partial record EnterServiceGet
{
    /// <summary>The setting.</summary>
    public required EnterService EnterService { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A fixed power factor that the station holds (OCPP 2.1 2.49).</summary>
[WireRecord]
public sealed partial record FixedPFGet
{
    /// <summary>The setting.</summary>
    public required FixedPF FixedPF { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether another control has pushed it aside.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A fixed reactive power that the station holds (OCPP 2.1 2.51).</summary>
[WireRecord]
public sealed partial record FixedVarGet
{
    /// <summary>The setting.</summary>
    public required FixedVar FixedVar { get; init; }

    /// <summary>The id of the control.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>Whether it is a default rather than a scheduled control.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Whether another control has pushed it aside.</summary>
    public required bool IsSuperseded { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
