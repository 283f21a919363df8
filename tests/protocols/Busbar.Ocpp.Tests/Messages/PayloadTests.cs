using System.Buffers;
using System.Text.Json;
using Busbar.Wire;

namespace Busbar.Ocpp.Tests.Messages;

public sealed class PayloadTests
{
    [Fact]
    public void Every_payload_gets_its_verdict_code_and_path()
    {
        var wrong = new List<string>();
        foreach (Payload payload in Payload.All().Where(payload => !payload.IsSoft))
        {
            ProtocolError? error = payload.Message.Validate(payload.Json, WireLimits.Default);
            string? code = error is null ? null : payload.Version.CodeFor(error.Fault).Spell(payload.Version);
            if (error is null != payload.IsValid || code != payload.Code || error?.Path != payload.Path)
                wrong.Add($"{payload.Id} {payload.Version} {payload.Action}: {code} at '{error?.Path}', not {payload.Code} at '{payload.Path}'");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_valid_payload_is_written_as_it_was_read()
    {
        var wrong = new List<string>();
        foreach (Payload payload in Payload.All().Where(payload => payload is { IsValid: true, IsSoft: false }))
        {
            Assert.True(payload.Message.TryRead(payload.Json, WireLimits.Default, out object? record, out _), payload.Id);
            var output = new ArrayBufferWriter<byte>();
            payload.Message.Write(output, record);
            using JsonDocument given = JsonDocument.Parse(payload.Json);
            using JsonDocument written = JsonDocument.Parse(output.WrittenMemory);
            if (!Same(given.RootElement, written.RootElement))
                wrong.Add($"{payload.Id} {payload.Version} {payload.Action}");
        }

        Assert.Empty(wrong);
    }

    /// <summary>Equal as JSON; a moment may be written in another zone.</summary>
    private static bool Same(JsonElement given, JsonElement written) => (given.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => given.GetPropertyCount() == written.GetPropertyCount()
            && given.EnumerateObject().All(property => written.TryGetProperty(property.Name, out JsonElement other) && Same(property.Value, other)),
        (JsonValueKind.Array, JsonValueKind.Array) => given.GetArrayLength() == written.GetArrayLength()
            && given.EnumerateArray().Zip(written.EnumerateArray()).All(pair => Same(pair.First, pair.Second)),
        (JsonValueKind.String, JsonValueKind.String) => given.ValueEquals(written.GetString())
            || (given.TryGetDateTimeOffset(out var then) && written.TryGetDateTimeOffset(out var same) && then.EqualsExact(same.ToOffset(then.Offset))),
        _ => JsonElement.DeepEquals(given, written),
    };
}
