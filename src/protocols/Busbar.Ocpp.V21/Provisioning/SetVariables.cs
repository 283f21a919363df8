using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to set variables (OCPP 2.1 B05).</summary>
[WireMessage("SetVariables", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 B05")]
[WireRecord]
public sealed partial record SetVariablesRequest
{
    /// <summary>The variables.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SetVariableData> SetVariableData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says which variables are set (OCPP 2.1 B05).</summary>
[WireMessage("SetVariables", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 B05")]
[WireRecord]
public sealed partial record SetVariablesResponse
{
    /// <summary>One result a variable.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<SetVariableResult> SetVariableResult { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A variable to set (OCPP 2.1 2.90).</summary>
[WireRecord]
public sealed partial record SetVariableData
{
    /// <summary>The value.</summary>
    [MaxLength(2500)]
    public required string AttributeValue { get; init; }

    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Which of the variable's values is meant; absent means the actual one.</summary>
    public AttributeType? AttributeType { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What became of one variable (OCPP 2.1 2.91).</summary>
[WireRecord]
public sealed partial record SetVariableResult
{
    /// <summary>Whether it was set.</summary>
    public required SetVariableStatus AttributeStatus { get; init; }

    /// <summary>The component of the device model.</summary>
    public required Component Component { get; init; }

    /// <summary>The variable of the component.</summary>
    public required Variable Variable { get; init; }

    /// <summary>Which of the variable's values is meant; absent means the actual one.</summary>
    public AttributeType? AttributeType { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? AttributeStatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a variable was set (OCPP 2.1 3.95).</summary>
[WireEnum]
public enum SetVariableStatus
{
    /// <summary>It was.</summary>
    Accepted,

    /// <summary>The value is refused.</summary>
    Rejected,

    /// <summary>No such component.</summary>
    UnknownComponent,

    /// <summary>No such variable in the component.</summary>
    UnknownVariable,

    /// <summary>The variable has no such attribute.</summary>
    NotSupportedAttributeType,

    /// <summary>It was, and counts after a reboot.</summary>
    RebootRequired,
}
