using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks for the values of variables (OCPP 2.1 B06).</summary>
[WireMessage("GetVariables", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B06")]
[WireRecord]
public sealed partial record GetVariablesRequest
{
    /// <summary>The variables.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<GetVariableData> GetVariableData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings the values of variables (OCPP 2.1 B06).</summary>
[WireMessage("GetVariables", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B06")]
[WireRecord]
public sealed partial record GetVariablesResponse
{
    /// <summary>One result a variable.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<GetVariableResult> GetVariableResult { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A variable to read (OCPP 2.1 2.55).</summary>
[WireRecord]
public sealed partial record GetVariableData
{
    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Which of the variable's values is meant; absent means the actual one.</summary>
    public AttributeType? AttributeType { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What was read (OCPP 2.1 2.56).</summary>
[WireRecord]
public sealed partial record GetVariableResult
{
    /// <summary>Whether it could be read.</summary>
    public required GetVariableStatus AttributeStatus { get; init; }

    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? AttributeStatusInfo { get; init; }

    /// <summary>Which of the variable's values is meant; absent means the actual one.</summary>
    public AttributeType? AttributeType { get; init; }

    /// <summary>The value.</summary>
    [MaxLength(2500)]
    public string? AttributeValue { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a variable could be read (OCPP 2.1 3.49).</summary>
[WireEnum]
public enum GetVariableStatus
{
    /// <summary>The value is given.</summary>
    Accepted,

    /// <summary>The variable may not be read.</summary>
    Rejected,

    /// <summary>No such component.</summary>
    UnknownComponent,

    /// <summary>No such variable in the component.</summary>
    UnknownVariable,

    /// <summary>The variable has no such attribute.</summary>
    NotSupportedAttributeType,
}
