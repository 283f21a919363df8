using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;

namespace Busbar.Tools.Ocpp;

/// <summary><c>busbar ocpp check</c>: does a payload follow its version's schema, and if not, which error does the RPC send?</summary>
internal static class CheckCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with version, action, kind and payload; standard input where absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "check",
            "Checks a payload: types, limits, enums, missing and surplus properties.",
            """busbar ocpp check '{"id":"1","version":"2.0.1","action":"Heartbeat","kind":"request","payload":{}}'""",
            "busbar ocpp check --batch < payloads.jsonl")
        {
            item,
            batch,
        };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : Batch.RunOneAsync(console, parsed.GetValue(item), Answer, cancellation));
        return verb;
    }

    private static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("version", out string? version))
        {
            answer.WriteString("error", "version is missing or no text");
            return false;
        }

        answer.WriteBoolean("valid", false);
        answer.WriteStartArray("errors");
        answer.WriteStartObject();
        answer.WriteString("code", "NotImplemented");
        answer.WriteString("path", "");
        answer.WriteString("message", $"OCPP {version} is unknown here");
        answer.WriteEndObject();
        answer.WriteEndArray();
        return false;
    }
}
