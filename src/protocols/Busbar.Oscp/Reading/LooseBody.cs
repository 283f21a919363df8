using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Busbar.Oscp;

/// <summary>
/// Turns bodies that some peers send into the ones of the schema: handshakes with their members at the top, and numbers
/// written as text.
/// </summary>
internal static class LooseBody
{
    private const int MaxDepth = 16;
    private static readonly string[] Numbers = ["capacity", "value", "heartbeat_interval"];
    private static readonly string[] OfBehaviour = ["heartbeat_interval", "measurement_configuration"];

    /// <summary>The body in the schema's form, or null when it is nothing of the kind.</summary>
    public static byte[]? Straighten(ReadOnlySpan<byte> body, bool isHandshake)
    {
        try
        {
            var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
            if (JsonNode.Parse(ref reader) is not JsonObject root)
                return null;
            if (isHandshake)
                Nest(root);
            Unquote(root);
            return JsonSerializer.SerializeToUtf8Bytes(root, NodeContext.Default.JsonObject);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a handshake carries its members at the top.</summary>
    public static bool IsFlat(ReadOnlySpan<byte> body) =>
        body.IndexOf("required_behaviour"u8) < 0 && (body.IndexOf("heartbeat_interval"u8) >= 0 || body.IndexOf("measurement_configuration"u8) >= 0);

    private static void Nest(JsonObject root)
    {
        if (root.ContainsKey("required_behaviour") || !OfBehaviour.Any(root.ContainsKey))
            return;
        var behaviour = new JsonObject();
        foreach (var name in OfBehaviour)
        {
            if (root.Remove(name, out var value))
                behaviour[name] = value;
        }

        if (!behaviour.ContainsKey("measurement_configuration"))
            behaviour["measurement_configuration"] = new JsonArray();
        root["required_behaviour"] = behaviour;
    }

    private static void Unquote(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                    Unquote(item);
                break;
            case JsonObject members:
                foreach (var name in Numbers)
                {
                    if (members[name] is JsonValue value && value.TryGetValue(out string? text)
                        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                        members[name] = JsonValue.Create(number);
                }

                foreach (var (_, inner) in members.ToList())
                    Unquote(inner);
                break;
        }
    }
}
