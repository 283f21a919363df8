using System.Text.Json;
using System.Text.Json.Nodes;

namespace Busbar.Operator.Api;

/// <summary>Small JSON values.</summary>
internal static class Json
{
    public static JsonElement Empty { get; } = Read("{}");

    public static JsonElement Read(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static JsonElement Object(string name, int value) => Read(new JsonObject { [name] = value }.ToJsonString());
}
