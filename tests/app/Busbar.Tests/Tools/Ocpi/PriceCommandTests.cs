using System.IO.Compression;
using System.Text.Json;
using Busbar.TestKit;
using Busbar.Tests.CommandLine;

namespace Busbar.Tests.Tools.Ocpi;

public sealed class PriceCommandTests
{
    private const decimal Tolerance = 0.00001m;

    [Fact]
    [Clause("OCPI 2.2.1 11.4")]
    public async Task Prices_every_vector_as_expected()
    {
        var vectors = Vectors();
        var run = await Run.With(string.Join('\n', vectors.Select(vector => vector.GetRawText())), "ocpi", "price", "--batch");
        Assert.Equal(vectors.Length, run.Lines.Length);
        var wrong = new List<string>();
        foreach (var (vector, line) in vectors.Zip(run.Lines))
        {
            using var answer = JsonDocument.Parse(line);
            wrong.AddRange(
                from expected in vector.GetProperty("expected").EnumerateObject()
                where !IsSame(answer.RootElement.TryGetProperty(expected.Name, out var got) ? got : null, expected.Value)
                select $"{vector.GetProperty("id")} {expected.Name}: {expected.Value} expected, {line}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task Explains_the_price_line_by_line()
    {
        var vector = Vectors().Single(vector => vector.GetProperty("id").GetString() == "P027");
        var run = await Run.With(vector.GetRawText(), "ocpi", "price");
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(
            [
                "time: 33 min from 2026-06-15 08:00:00 to 08:33:00 x 2 = 1.1, VAT 10 % 0.11",
                "parking: 27 min from 2026-06-15 08:33:00 to 09:00:00 x 1.5 = 0.675, VAT 20 % 0.135",
                "parking: rounded up by 3 min, x 1.5 = 0.09",
            ],
            answer.RootElement.GetProperty("lines").EnumerateArray().Select(line => line.GetString()!));
    }

    [Theory]
    [InlineData("""{"id":"1","version":"9","cdr":{}}""", "version")]
    [InlineData("""{"id":"1","version":"2.2.1","time_zone":"Nowhere/Land","cdr":{}}""", "time_zone")]
    [InlineData("""{"id":"1","version":"2.2.1"}""", "cdr")]
    [InlineData("""{"id":"1","version":"2.2.1","cdr":{"tariffs":[]}}""", "end_date_time")]
    [InlineData("""{"id":"1","version":"2.2.1","cdr":{"end_date_time":"2026-01-01T00:00:00Z","charging_periods":[{"dimensions":[]}]}}""", "/cdr/charging_periods/0")]
    public async Task Says_what_is_missing(string item, string reason)
    {
        var run = await Run.With(item, "ocpi", "price");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    private static JsonElement[] Vectors()
    {
        var file = Repository.PathOf("tests", "app", "Busbar.Tests", "Tools", "Ocpi", "prices.jsonl.gz");
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        return [.. lines.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    // A part that costs nothing may be left out.
    private static bool IsSame(JsonElement? got, JsonElement expected) => expected.ValueKind switch
    {
        _ when got is null => IsZero(expected),
        JsonValueKind.Number => Math.Abs(got.Value.GetDecimal() - expected.GetDecimal()) <= Tolerance,
        JsonValueKind.Object => expected.EnumerateObject().All(member => IsSame(got.Value.TryGetProperty(member.Name, out var inner) ? inner : null, member.Value)),
        JsonValueKind.Array => got.Value.GetArrayLength() == expected.GetArrayLength()
            && got.Value.EnumerateArray().Zip(expected.EnumerateArray()).All(pair => IsSame(pair.First, pair.Second)),
        _ => got.Value.ToString() == expected.ToString(),
    };

    private static bool IsZero(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal() == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.EnumerateObject().All(member => IsZero(member.Value)),
        _ => false,
    };
}
