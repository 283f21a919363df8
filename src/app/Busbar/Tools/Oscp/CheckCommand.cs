using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Oscp;
using Busbar.Wire;

namespace Busbar.Tools.Oscp;

/// <summary><c>busbar oscp check</c>: does a payload follow its schema?</summary>
internal static class CheckCommand
{
    private const string UnknownObject = "NotImplemented";

    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with object and payload; standard input where absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "check",
            "Checks a payload: types, bounds, enums, missing properties.",
            """busbar oscp check '{"id":"1","object":"Heartbeat","payload":{"offline_mode_at":"2026-01-01T00:00:00Z"}}'""",
            "busbar oscp check --batch < payloads.jsonl")
        {
            item,
            batch,
        };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : Batch.RunOneAsync(console, parsed.GetValue(item), Answer, cancellation));
        return verb;
    }

    /// <summary>Checks one payload and writes the verdict.</summary>
    internal static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("object", out string? name) || !item.TryGetRaw("payload", out ReadOnlySpan<byte> payload))
        {
            answer.WriteString("error", "an item has the text object, and a payload");
            return false;
        }

        if (Oscp20.Catalogue.Find(name, MessageKind.Send) is not { } message)
            return Refuse(answer, UnknownObject, "", $"OSCP 2.0 has no {name}.");
        if (message.Validate(payload, WireLimits.Default) is { } error)
            return Refuse(answer, ObjectFaults.CodeOf(error.Fault), error.Path, error.Message);
        answer.WriteBoolean("valid", true);
        return true;
    }

    private static bool Refuse(Utf8JsonWriter answer, string code, string path, string message)
    {
        answer.WriteBoolean("valid", false);
        answer.WriteStartArray("errors");
        answer.WriteStartObject();
        answer.WriteString("code", code);
        answer.WriteString("path", path);
        answer.WriteString("message", message);
        answer.WriteEndObject();
        answer.WriteEndArray();
        return false;
    }
}
