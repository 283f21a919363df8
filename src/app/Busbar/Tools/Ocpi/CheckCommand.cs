using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Ocpi;
using Busbar.Wire;

namespace Busbar.Tools.Ocpi;

/// <summary><c>busbar ocpi check</c>: does an object follow its version's tables, and if not, what is wrong with it?</summary>
internal static class CheckCommand
{
    private const string UnknownObject = "NotImplemented";

    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with version, object and payload; standard input where absent.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "check",
            "Checks an object and tells every fault: missing properties, types, lengths, enums, formats, conditions.",
            """busbar ocpi check '{"id":"1","version":"2.2.1","object":"Price","payload":{"excl_vat":1.5}}'""",
            "busbar ocpi check --batch < objects.jsonl")
        {
            item,
            batch,
        };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : Batch.RunOneAsync(console, parsed.GetValue(item), Answer, cancellation));
        return verb;
    }

    /// <summary>Checks one object and writes the verdict.</summary>
    internal static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("version", out string? number)
            || !item.TryGetText("object", out string? name)
            || !item.TryGetRaw("payload", out ReadOnlySpan<byte> payload))
        {
            answer.WriteString("error", "an item has the texts version and object, and a payload");
            return false;
        }

        if (!OcpiVersions.TryParseNumber(number, out OcpiVersion version))
            return Refuse(answer, [(UnknownObject, "", $"There is no OCPI {number} here.")]);
        if (version.Find(name) is not { } found)
            return Refuse(answer, [(UnknownObject, "", $"OCPI {number} has no object {name}.")]);

        found.ReadAll(payload, WireLimits.Default, out IReadOnlyList<ProtocolError> faults);
        if (faults.Count > 0)
            return Refuse(answer, faults.Select(fault => (ObjectFaults.CodeOf(fault.Fault), fault.Path, $"{fault.Message} ({fault.Clause ?? found.Clause})")));

        answer.WriteBoolean("valid", true);
        return true;
    }

    private static bool Refuse(Utf8JsonWriter answer, IEnumerable<(string Code, string Path, string Message)> errors)
    {
        answer.WriteBoolean("valid", false);
        answer.WriteStartArray("errors");
        foreach ((string code, string path, string message) in errors)
        {
            answer.WriteStartObject();
            answer.WriteString("code", code);
            answer.WriteString("path", path);
            answer.WriteString("message", message);
            answer.WriteEndObject();
        }

        answer.WriteEndArray();
        return false;
    }
}
