using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a part of a report of the device model (OCPP 2.1 B07).</summary>
[WireMessage("NotifyReport", MessageKind.Request, MessageSender.Station, "OCPP 2.1 B07")]
[WireRecord]
public sealed partial record NotifyReportRequest
{
    /// <summary>Ties reports and notifications to this request.</summary>
    public required int RequestId { get; init; }

    /// <summary>When this part was made.</summary>
    public required DateTimeOffset GeneratedAt { get; init; }

    /// <summary>The number of this part, counted from 0.</summary>
    [Range(Min = 0)]
    public required int SeqNo { get; init; }

    /// <summary>The variables.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<ReportData>? ReportData { get; init; }

    /// <summary>Whether more parts of the report follow; absent means no.</summary>
    public bool? Tbc { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Takes note (OCPP 2.1 B07).</summary>
[WireMessage("NotifyReport", MessageKind.Response, MessageSender.Station, "OCPP 2.1 B07")]
[WireRecord]
public sealed partial record NotifyReportResponse
{
    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A variable and what is known of it (OCPP 2.1 2.84).</summary>
[WireRecord]
public sealed partial record ReportData
{
    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Its values.</summary>
    [Items(Min = 1, Max = 4)]
    public required IReadOnlyList<VariableAttribute> VariableAttribute { get; init; }

    /// <summary>What its values can be.</summary>
    public VariableCharacteristics? VariableCharacteristics { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>One of a variable's values (OCPP 2.1 2.116).</summary>
[WireRecord]
public sealed partial record VariableAttribute
{
    /// <summary>Which; absent means the actual one.</summary>
    public AttributeType? Type { get; init; }

    /// <summary>The value; absent where it can only be written.</summary>
    [MaxLength(2500)]
    public string? Value { get; init; }

    /// <summary>Whether it can be read and written; absent means both.</summary>
    public Mutability? Mutability { get; init; }

    /// <summary>Whether it outlives a reboot; absent means no.</summary>
    public bool? Persistent { get; init; }

    /// <summary>Whether it never changes while the station runs; absent means no.</summary>
    public bool? Constant { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a variable's values can be (OCPP 2.1 2.117).</summary>
[WireRecord]
public sealed partial record VariableCharacteristics
{
    /// <summary>Their type.</summary>
    public required DataType DataType { get; init; }

    /// <summary>Whether monitors can be set.</summary>
    public required bool SupportsMonitoring { get; init; }

    /// <summary>Their unit.</summary>
    [MaxLength(16)]
    public string? Unit { get; init; }

    /// <summary>The least.</summary>
    public decimal? MinLimit { get; init; }

    /// <summary>The greatest; for text and lists, the greatest length.</summary>
    public decimal? MaxLimit { get; init; }

    /// <summary>How many values of the list it may hold at once.</summary>
    [Range(Min = 1)]
    public int? MaxElements { get; init; }

    /// <summary>The values allowed, separated by commas.</summary>
    [MaxLength(1000)]
    public string? ValuesList { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a value can be read and written (OCPP 2.1 3.68).</summary>
[WireEnum]
public enum Mutability
{
    /// <summary>It can only be read.</summary>
    ReadOnly,

    /// <summary>It can only be written.</summary>
    WriteOnly,

    /// <summary>It can be read and written.</summary>
    ReadWrite,
}
