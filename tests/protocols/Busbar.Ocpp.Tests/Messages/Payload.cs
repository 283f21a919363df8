using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text.Json;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

/// <summary>One line of the payload vectors: a payload and what a peer must find.</summary>
internal sealed record Payload(string Id, OcppVersion Version, string Action, MessageKind Kind, byte[] Json, bool IsValid, bool IsSoft)
{
    /// <summary>The error code to answer, where the payload is wrong.</summary>
    public string? Code { get; init; }

    /// <summary>Where the payload is wrong.</summary>
    public string? Path { get; init; }

    /// <summary>The entry of the payload's message.</summary>
    public MessageEntry Message => Versions.Catalogue(Version).Find(Action, Kind)!;

    /// <summary>Every vector.</summary>
    public static IEnumerable<Payload> All()
    {
        string file = Repository.PathOf("tests", "protocols", "Busbar.Ocpp.Tests", "Messages", "payloads.jsonl.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using JsonDocument vector = JsonDocument.Parse(line);
            yield return Read(vector.RootElement);
        }
    }

    private static Payload Read(JsonElement vector)
    {
        Assert.True(OcppVersions.TryParseNumber(vector.GetProperty("version").GetString(), out OcppVersion version));
        return new(
            vector.GetProperty("id").GetString()!,
            version,
            vector.GetProperty("action").GetString()!,
            Enum.Parse<MessageKind>(vector.GetProperty("kind").GetString()!, ignoreCase: true),
            JsonMarshal.GetRawUtf8Value(vector.GetProperty("payload")).ToArray(),
            vector.GetProperty("valid").GetBoolean(),
            vector.TryGetProperty("soft", out JsonElement soft) && soft.GetBoolean())
        {
            Code = vector.TryGetProperty("expect", out JsonElement code) ? code.GetString() : null,
            Path = vector.TryGetProperty("path", out JsonElement path) ? path.GetString() : null,
        };
    }
}
