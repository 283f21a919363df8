using System.Reflection;
using System.Text.Json;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>Holds a record against the published JSON schema of its message and lists every difference.</summary>
internal sealed class SchemaComparison(JsonElement root)
{
    private readonly List<string> _differences = [];
    private readonly HashSet<(Type Type, string Definition)> _done = [];

    /// <summary>The differences, each with its place.</summary>
    public static IReadOnlyList<string> Differences(JsonElement schema, Type record)
    {
        var comparison = new SchemaComparison(schema);
        comparison.CompareObject(schema, record, record.Name);
        return comparison._differences;
    }

    private void CompareObject(JsonElement schema, Type type, string place)
    {
        if (!WireFacts.IsRecord(type))
        {
            Differ(place, $"an object in the schema, {type.Name} here");
            return;
        }

        var properties = schema.TryGetProperty("properties", out JsonElement listed) ? listed : default;
        var published = properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value)
            : [];
        var required = Texts(schema, "required").ToHashSet();
        var here = WireFacts.Properties(type).ToDictionary(WireFacts.NameOf);

        Same(place, "properties", Sorted(published.Keys), Sorted(here.Keys));
        Same(place, "required", Sorted(required), Sorted(here.Where(entry => WireFacts.IsRequired(entry.Value)).Select(entry => entry.Key)));
        Same(place, "surplus properties", AllowsMore(schema) ? "allowed" : "refused", WireFacts.IsPreserving(type) ? "allowed" : "refused");
        foreach (var (name, property) in here)
        {
            if (published.TryGetValue(name, out JsonElement value))
                CompareProperty(value, property, $"{place}.{name}");
        }
    }

    private void CompareProperty(JsonElement schema, PropertyInfo property, string place)
    {
        Type type = WireFacts.ValueType(property, out bool isList);
        bool isArray = Text(schema, "type") == "array";
        Same(place, "list", isArray, isList);
        var items = property.GetCustomAttribute<ItemsAttribute>();
        Same(place, "minItems", Number(schema, "minItems") ?? 0, (decimal)(items?.Min ?? 0));
        Same(place, "maxItems", Number(schema, "maxItems"), items is null || items.Max == int.MaxValue ? null : (decimal)items.Max);
        JsonElement value = Resolve(isArray ? schema.GetProperty("items") : schema, out string definition);

        var range = property.GetCustomAttribute<RangeAttribute>();
        Same(place, "minimum", Number(value, "minimum"), Bound(range?.Min));
        Same(place, "maximum", Number(value, "maximum"), Bound(range?.Max));
        Same(place, "maxLength", Number(value, "maxLength"), property.GetCustomAttribute<MaxLengthAttribute>()?.CodePoints);
        int? places = property.GetCustomAttribute<DecimalPlacesAttribute>()?.Places;
        Same(place, "multipleOf", Number(value, "multipleOf"), places is { } count ? (decimal)Math.Pow(10, -count) : null);
        CompareValue(value, type, place, definition);
    }

    private void CompareValue(JsonElement schema, Type type, string place, string definition)
    {
        if (schema.TryGetProperty("enum", out _))
        {
            Same(place, "enum", Sorted(Texts(schema, "enum")), type.IsEnum ? Sorted(WireFacts.TextsOf(type)) : type.Name);
            return;
        }

        if (Text(schema, "type") == "object")
        {
            if (definition.Length == 0 || _done.Add((type, definition)))
                CompareObject(schema, type, place);
            return;
        }

        Type expected = (Text(schema, "type"), Text(schema, "format")) switch
        {
            ("string", "date-time") => typeof(DateTimeOffset),
            ("string", _) => typeof(string),
            ("integer", _) => typeof(int),
            ("number", _) => typeof(decimal),
            ("boolean", _) => typeof(bool),
            _ => typeof(JsonFragment),
        };
        Same(place, "type", expected, type);
    }

    private JsonElement Resolve(JsonElement schema, out string definition)
    {
        definition = "";
        while (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            definition = reference.GetString()!["#/definitions/".Length..];
            schema = root.GetProperty("definitions").GetProperty(definition);
        }

        return schema;
    }

    private void Same<T>(string place, string what, T published, T here)
    {
        if (!EqualityComparer<T>.Default.Equals(published, here))
            Differ(place, $"{what} is '{published}' in the schema, '{here}' here");
    }

    private void Differ(string place, string difference) => _differences.Add($"{place}: {difference}");

    private static bool AllowsMore(JsonElement schema) =>
        !schema.TryGetProperty("additionalProperties", out JsonElement more) || more.ValueKind != JsonValueKind.False;

    private static string? Text(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static decimal? Number(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement value) ? value.GetDecimal() : null;

    private static decimal? Bound(double? bound) => bound is { } value && double.IsFinite(value) ? (decimal)value : null;

    private static IEnumerable<string> Texts(JsonElement schema, string name) =>
        schema.TryGetProperty(name, out JsonElement list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));
}
