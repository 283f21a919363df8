using System.Text.Json;

namespace Busbar.Utility.Rest;

/// <summary>An answer of the 3.x interface.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">The JSON text, in parts that are written one after the other.</param>
internal readonly record struct RestAnswer(int Status, IReadOnlyList<ReadOnlyMemory<byte>> Body)
{
    private static readonly byte[] Opening = "["u8.ToArray();
    private static readonly byte[] Between = ","u8.ToArray();
    private static readonly byte[] Closing = "]"u8.ToArray();

    public static RestAnswer Of(int status, ReadOnlyMemory<byte> body) => new(status, [body]);

    /// <summary>A list of texts that are there already.</summary>
    public static RestAnswer List(IReadOnlyList<ReadOnlyMemory<byte>> items)
    {
        var parts = new ReadOnlyMemory<byte>[(items.Count * 2) + (items.Count == 0 ? 2 : 1)];
        parts[0] = Opening;
        for (var index = 0; index < items.Count; index++)
        {
            parts[(index * 2) + 1] = items[index];
            parts[(index * 2) + 2] = Between;
        }

        parts[^1] = Closing;
        return new RestAnswer(200, parts);
    }

    /// <summary>A problem (OpenADR 3.1 problem).</summary>
    public static RestAnswer Problem(Refusal refusal)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", TitleOf(refusal.Status));
            json.WriteNumber("status", refusal.Status);
            json.WriteString("detail", refusal.Detail);
            json.WriteEndObject();
        }

        return Of(refusal.Status, bytes.ToArray());
    }

    private static string TitleOf(int status) => status switch
    {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        429 => "Too Many Requests",
        503 => "Service Unavailable",
        _ => "Internal Server Error",
    };
}
