using System.CommandLine;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.OpenAdr;
using Busbar.OpenAdr.Checking;
using Busbar.Wire;
using Busbar.Wire.Xml;

namespace Busbar.Tools.OpenAdr;

/// <summary><c>busbar openadr check</c>: does a payload follow the schema of its profile?</summary>
internal static class CheckCommand
{
    private const string UnknownMessage = "NotImplemented";

    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var item = new Argument<string?>("item")
        {
            Description = "One JSON object with profile, object, form and payload, or with profile and xml; standard input where absent.",
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
            "Checks a payload: types, limits, enums, missing properties; for 2.0b as the XML schemas do.",
            """busbar openadr check '{"id":"1","profile":"3.1","object":"program","form":"request","payload":{"programName":"TOU"}}'""",
            "busbar openadr check --batch < payloads.jsonl")
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
        if (!item.TryGetText("profile", out string? profile))
            return Incomplete(answer);
        if (profile is "2.0b")
            return item.TryGetText("xml", out string? xml) ? Say(answer, DocumentCheck.Validate(xml, XmlLimits.Default)) : Incomplete(answer);
        if (!OpenAdrVersions.TryParseNumber(profile, out OpenAdrVersion version))
            return Say(answer, new ProtocolError(WireFault.Unknown, "", $"There is no OpenADR {profile} here."));
        if (!item.TryGetText("object", out string? name) || !item.TryGetText("form", out string? form) || !item.TryGetRaw("payload", out ReadOnlySpan<byte> payload))
            return Incomplete(answer);
        if (form is not ("request" or "stored"))
            return Say(answer, new ProtocolError(WireFault.Unknown, "", $"There is no form {form}; it is request or stored."));
        return Say(answer, PayloadCheck.Validate(version, name, form is "stored", payload));
    }

    private static bool Incomplete(Utf8JsonWriter answer)
    {
        answer.WriteString("error", "an item has the texts profile, object and form, and a payload; for profile 2.0b it has the text xml");
        return false;
    }

    private static bool Say(Utf8JsonWriter answer, ProtocolError? error)
    {
        answer.WriteBoolean("valid", error is null);
        if (error is null)
            return true;
        answer.WriteStartArray("errors");
        answer.WriteStartObject();
        answer.WriteString("code", CodeOf(error.Fault));
        answer.WriteString("path", error.Path);
        answer.WriteString("message", error.Message);
        answer.WriteEndObject();
        answer.WriteEndArray();
        return false;
    }

    private static string CodeOf(WireFault fault) => fault switch
    {
        WireFault.MissingProperty => "missing-required",
        WireFault.WrongType => "wrong-type",
        WireFault.TooLong or WireFault.TooLarge => "max-length",
        WireFault.NotInEnum => "enum",
        WireFault.OutOfRange or WireFault.TooPrecise => "range",
        WireFault.TooFewItems => "min-items",
        WireFault.Unknown => UnknownMessage,
        WireFault.Syntax or WireFault.BadFormat => "format",
        _ => "condition",
    };
}
