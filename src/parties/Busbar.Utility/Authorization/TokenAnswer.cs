using System.Text.Json;

namespace Busbar.Utility.Authorization;

/// <summary>The answer to a request for a token.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">The JSON object.</param>
internal sealed record TokenAnswer(int Status, byte[] Body)
{
    public static TokenAnswer Of(string token, string scope) => new(200, Write(json =>
    {
        json.WriteString("access_token", token);
        json.WriteString("token_type", "Bearer");
        json.WriteNumber("expires_in", (int)Tokens.Lifetime.TotalSeconds);
        json.WriteString("scope", scope);
    }));

    public static TokenAnswer Error(int status, string error, string description) => new(status, Write(json =>
    {
        json.WriteString("error", error);
        json.WriteString("error_description", description);
    }));

    private static byte[] Write(Action<Utf8JsonWriter> members)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }
}
