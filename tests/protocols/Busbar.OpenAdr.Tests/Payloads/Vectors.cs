using System.IO.Compression;
using System.Text.Json;
using Busbar.TestKit;

namespace Busbar.OpenAdr.Tests.Payloads;

/// <summary>The vectors: payloads of all versions with the verdict of a validator that we did not write.</summary>
internal static class Vectors
{
    public static IEnumerable<JsonElement> Of(string profile)
    {
        var file = Repository.PathOf("tests", "protocols", "Busbar.OpenAdr.Tests", "Payloads", $"payloads-{profile}.jsonl.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var vector = JsonDocument.Parse(line);
            yield return vector.RootElement.Clone();
        }
    }

    /// <summary>Where the text and the schema of the specification disagree, a vector is soft.</summary>
    public static bool IsSoft(this JsonElement vector) => vector.TryGetProperty("soft", out var soft) && soft.GetBoolean();

    public static bool IsValid(this JsonElement vector) => vector.GetProperty("valid").GetBoolean();

    public static string Text(this JsonElement vector, string name) => vector.GetProperty(name).GetString()!;
}
