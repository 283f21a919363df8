using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>The device model.</summary>
public static class VariableMapping
{
    /// <summary>The values that a report tells.</summary>
    public static IReadOnlyList<VariableValue> ToValues(Msg.NotifyReportRequest report)
    {
        var values = new List<VariableValue>();
        foreach (var data in report.ReportData ?? [])
        {
            foreach (var attribute in data.VariableAttribute)
            {
                values.Add(ToValue(data.Component, data.Variable, attribute.Type, attribute.Value) with
                {
                    Mutability = attribute.Mutability?.ToString() ?? "ReadWrite",
                    DataType = data.VariableCharacteristics is { } kind ? Msg.DataTypeWireText.ToWireText(kind.DataType) : null,
                    Unit = data.VariableCharacteristics?.Unit,
                });
            }
        }

        return values;
    }

    /// <summary>One value.</summary>
    public static VariableValue ToValue(Msg.Component component, Msg.Variable variable, Msg.AttributeType? attribute, string? value) => new()
    {
        Component = component.Name,
        ComponentInstance = component.Instance,
        Evse = component.Evse is { } evse ? new EvseId(evse.Id) : null,
        Connector = component.Evse?.ConnectorId is { } connector ? new ConnectorId(connector) : null,
        Variable = variable.Name,
        VariableInstance = variable.Instance,
        Attribute = (attribute ?? Msg.AttributeType.Actual).ToString(),
        Value = value,
    };

    /// <summary>The component of a value.</summary>
    public static Msg.Component Component(VariableValue value) => new()
    {
        Name = value.Component,
        Instance = value.ComponentInstance,
        Evse = value.Evse is { } evse ? new Msg.Evse { Id = evse.Value, ConnectorId = value.Connector?.Value } : null,
    };

    /// <summary>The variable of a value.</summary>
    public static Msg.Variable Variable(VariableValue value) => new() { Name = value.Variable, Instance = value.VariableInstance };

    /// <summary>The attribute of a value; null for one that this version does not know.</summary>
    public static Msg.AttributeType? Attribute(VariableValue value) =>
        Msg.AttributeTypeWireText.TryParse(value.Attribute, out Msg.AttributeType attribute) ? attribute : null;
}
