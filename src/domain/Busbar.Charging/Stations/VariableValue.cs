namespace Busbar.Charging.Stations;

/// <summary>One attribute of one variable of a station's device model; 1.6 configuration keys are variables of no component.</summary>
public sealed record VariableValue
{
    /// <summary>The component, empty for a 1.6 configuration key.</summary>
    public required string Component { get; init; }

    /// <summary>The instance of the component.</summary>
    public string? ComponentInstance { get; init; }

    /// <summary>The EVSE the component belongs to.</summary>
    public EvseId? Evse { get; init; }

    /// <summary>The connector the component belongs to.</summary>
    public ConnectorId? Connector { get; init; }

    /// <summary>The variable, or the 1.6 key.</summary>
    public required string Variable { get; init; }

    /// <summary>The instance of the variable.</summary>
    public string? VariableInstance { get; init; }

    /// <summary>Actual, Target, MinSet or MaxSet.</summary>
    public string Attribute { get; init; } = "Actual";

    /// <summary>The value; null when it is write-only or unset.</summary>
    public string? Value { get; init; }

    /// <summary>ReadOnly, WriteOnly or ReadWrite, if told.</summary>
    public string? Mutability { get; init; }

    /// <summary>The data type, if told.</summary>
    public string? DataType { get; init; }

    /// <summary>The unit, if told.</summary>
    public string? Unit { get; init; }
}
