using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;

namespace Busbar.Operator.RemoteControl;

/// <summary>Reads the members of a JSON object leniently: numbers may be texts, and several names may mean the same.</summary>
internal sealed class Arguments(JsonElement source)
{
    // More than any device model needs in one message.
    private const int MostItems = 200;

    public string? Error { get; private set; }

    public StationOrder? Missing(string name)
    {
        Error = $"The argument {name} is missing.";
        return null;
    }

    public string? Text(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!TryFind(name, out var value))
                continue;
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
                _ => null,
            };
        }

        return null;
    }

    public int? Int(string name) => int.TryParse(Text(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateTimeOffset? Time(string name) =>
        DateTimeOffset.TryParse(Text(name), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUniversalTime()
            : null;

    public bool? Bool(string name) => bool.TryParse(Text(name), out var value) ? value : null;

    public EvseId? Evse() => Int("evseId") is { } evse and >= 0 ? new EvseId(evse) : null;

    public ConnectorId? Connector() => Int("connectorId") is { } connector and > 0 ? new ConnectorId(connector) : null;

    /// <summary>A text as it is, anything else as JSON.</summary>
    public string? Raw(string name) => TryFind(name, out var value)
        ? value.ValueKind is JsonValueKind.String ? value.GetString() : value.GetRawText()
        : null;

    public IReadOnlyList<string> Texts(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!TryFind(name, out var value))
                continue;
            if (value.ValueKind is JsonValueKind.String)
                return [value.GetString()!];
            if (value.ValueKind is JsonValueKind.Array)
                return [.. value.EnumerateArray().Where(v => v.ValueKind is JsonValueKind.String).Take(MostItems).Select(v => v.GetString()!)];
        }

        return [];
    }

    public IReadOnlyList<VariableValue> Variables()
    {
        if (!TryFind("variables", out var list) || list.ValueKind is not JsonValueKind.Array)
            return OneVariable(this) is { } one ? [one] : [];
        return [.. list.EnumerateArray().Take(MostItems).Select(v => OneVariable(new Arguments(v))).OfType<VariableValue>()];
    }

    private static VariableValue? OneVariable(Arguments item) => item.Text("variable", "key") is { } variable
        ? new VariableValue
        {
            Component = item.Text("component") ?? "",
            ComponentInstance = item.Text("componentInstance"),
            Evse = item.Evse(),
            Connector = item.Connector(),
            Variable = variable,
            VariableInstance = item.Text("variableInstance", "instance"),
            Attribute = item.Text("attribute", "attributeType") ?? "Actual",
            Value = item.Text("value", "attributeValue"),
        }
        : null;

    private bool TryFind(string name, out JsonElement value)
    {
        value = default;
        return source.ValueKind is JsonValueKind.Object && source.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null;
    }
}
