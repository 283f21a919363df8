using System.IO.Compression;
using System.Text.Json;
using Busbar.Iso15118.Schemas;
using Busbar.TestKit;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Exi;

/// <summary>Bytes that other people's codecs wrote, and what they mean.</summary>
internal sealed record ExiVector(string Id, ExiSchema Schema, bool IsFragment, byte[] Exi, string Xml, byte[]? ExiWithHits)
{
    /// <summary>Vectors made from the schemas at random, which stand beside the tests.</summary>
    public static IReadOnlyList<ExiVector> Generated(string name)
    {
        using var packed = File.OpenRead(Repository.PathOf("tests", "protocols", "Busbar.Iso15118.Tests", "Exi", "Vectors", $"generated.{name}.json.gz"));
        using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        return Read(name, unpacked);
    }

    /// <summary>Vectors out of captures of real sessions; skips the test where the reference data is absent.</summary>
    public static IReadOnlyList<ExiVector> Captured(string name)
    {
        using var file = File.OpenRead(Repository.Shared("protocols", "iso15118", "vectors", $"captured.{name}.json"));
        return Read(name, file);
    }

    private static List<ExiVector> Read(string name, Stream json)
    {
        using var document = JsonDocument.Parse(json);
        var schema = V2GSchemas.Find(document.RootElement.GetProperty("protocol").GetString()!);
        Assert.NotNull(schema);
        var isFragment = document.RootElement.GetProperty("kind").GetString() == "fragment";
        return [.. document.RootElement.GetProperty("vectors").EnumerateArray().Select((vector, at) => new ExiVector(
            $"{name}#{at}",
            schema,
            isFragment,
            Convert.FromHexString(vector.GetProperty("hex").GetString()!),
            vector.GetProperty("xml").GetString()!,
            vector.TryGetProperty("hex_with_value_table_hits", out var hits) || vector.TryGetProperty("exificient_default_hex", out hits)
                ? Convert.FromHexString(hits.GetString()!)
                : null))];
    }
}
