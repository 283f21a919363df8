using System.Text.Json;
using Busbar.TestKit;
using Busbar.Wire;

namespace Busbar.Oscp.Tests.Messages;

/// <summary>The readers agree with payloads that others wrote, verdict and place.</summary>
public sealed class VectorTests
{
    [Fact]
    public void Every_stored_payload_gets_its_verdict_at_its_place()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Repository.Shared("protocols", "oscp", "vectors", "payloads.jsonl")))
        {
            using var vector = JsonDocument.Parse(line);
            var root = vector.RootElement;
            var entry = Oscp20.Catalogue.Find(root.GetProperty("object").GetString()!, MessageKind.Send)!;
            var error = entry.Validate(System.Text.Encoding.UTF8.GetBytes(root.GetProperty("payload").GetRawText()), WireLimits.Default);
            var isValid = root.GetProperty("valid").GetBoolean();
            if ((error is null) != isValid || (error is not null && root.TryGetProperty("path", out var path) && path.GetString() != error.Path))
                wrong.Add($"{root.GetProperty("id").GetString()}: {error}");
            count++;
        }

        Assert.Empty(wrong);
        Assert.InRange(count, 200, int.MaxValue);
    }

    [Theory]
    [InlineData("test-oscp-handshake-01.json", "Handshake")]
    [InlineData("test-oscp-update-group-capacity-forecast-01.json", "UpdateGroupCapacityForecast")]
    public void An_example_of_the_field_comes_back_as_it_was(string file, string name)
    {
        var json = File.ReadAllBytes(Repository.Shared("protocols", "oscp", "examples", file));
        var entry = Oscp20.Catalogue.Find(name, MessageKind.Send)!;

        Assert.True(entry.TryRead(json, WireLimits.Default, out var message, out _));
        var written = new System.Buffers.ArrayBufferWriter<byte>();
        entry.Write(written, message);

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(written.WrittenMemory).RootElement));
    }
}
