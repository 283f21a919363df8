using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Ocpp;
using Busbar.Wire;

namespace Busbar.Tools.Ocpp;

/// <summary><c>busbar ocpp check</c>: does a payload follow its version's schema, and if not, which error does the RPC send?</summary>
internal static class CheckCommand
{
    private const string UnknownMessage = "NotImplemented";

    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with version, action, kind and payload; standard input where absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        item.Validators.Add(found =>
        {
            if (found.Tokens is [{ Value: ['-', ..] value }])
                found.AddError($"Unrecognized option '{value}'.");
        });
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

    /// <summary>Checks one payload and writes the verdict.</summary>
    internal static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("version", out string? number)
            || !item.TryGetText("action", out string? action)
            || !item.TryGetText("kind", out string? kindName)
            || !item.TryGetRaw("payload", out ReadOnlySpan<byte> payload))
        {
            answer.WriteString("error", "an item has the texts version, action and kind, and a payload");
            return false;
        }

        if (!OcppVersions.TryParseNumber(number, out OcppVersion version))
            return Refuse(answer, UnknownMessage, "", $"There is no OCPP {number} here.");
        if (!TryParseKind(kindName, out MessageKind kind) || Messages.Of(version).Find(action, kind) is not { } message)
            return Refuse(answer, UnknownMessage, "", $"OCPP {number} has no {kindName} {action}.");
        if (message.Validate(payload, WireLimits.Default) is { } error)
            return Refuse(answer, version.CodeFor(error.Fault).Spell(version), error.Path, error.Message);

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

    private static bool TryParseKind(string name, out MessageKind kind)
    {
        switch (name)
        {
            case "request":
                kind = MessageKind.Request;
                return true;
            case "response":
                kind = MessageKind.Response;
                return true;
            case "send":
                kind = MessageKind.Send;
                return true;
            default:
                kind = default;
                return false;
        }
    }
}
