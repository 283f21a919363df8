using System.CommandLine;
using System.Text;
using Busbar.CommandLine;
using Busbar.Iso15118.Schemas;
using Busbar.Wire.Exi;

namespace Busbar.Tools.Exi;

/// <summary><c>busbar exi</c>: messages of ISO 15118 and DIN 70121 between EXI and XML.</summary>
internal static class ExiCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Create(CommandConsole console) =>
        new("exi", "Tools for the EXI messages of DIN 70121, ISO 15118-2 and ISO 15118-20.")
        {
            Verb(console, "decode", "hex", "Shows an EXI message as XML.", ExiConversion.Decode, "busbar exi decode --schema iso2 809802000000000000000011d0199135c0040b2000"),
            Verb(console, "encode", "xml", "Writes an XML message as EXI, in hexadecimal digits.", ExiConversion.Encode, "busbar exi encode --schema app < handshake.xml"),
        };

    private static Verb Verb(CommandConsole console, string name, string input, string description, ExiConversion.Step step, string example)
    {
        var text = new Argument<string?>(input) { Description = "The message; standard input where absent.", Arity = ArgumentArity.ZeroOrOne };
        var schema = new Option<string>("--schema")
        {
            Description = "One of " + string.Join(", ", V2GSchemas.All.Select(known => known.Name)) + ".",
            DefaultValueFactory = _ => "iso2",
        };
        var fragment = new Option<bool>("--fragment") { Description = "The message is a fragment, as signatures are made over." };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(name, description, example, $"busbar exi {name} --batch < items.jsonl") { text, schema, fragment, batch };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, (item, answer) => ExiConversion.Answer(item, answer, input, step), cancellation)
            : RunOneAsync(console, parsed.GetValue(text), parsed.GetValue(schema)!, parsed.GetValue(fragment), step, cancellation));
        return verb;
    }

    private static async Task<int> RunOneAsync(
        CommandConsole console, string? text, string schemaName, bool isFragment, ExiConversion.Step step, CancellationToken cancellation)
    {
        ExiSchema schema = V2GSchemas.Find(schemaName) ?? throw new InputException($"there is no schema {schemaName}");
        text ??= Encoding.UTF8.GetString(await console.ReadAllAsync(ExiLimits.MaxXmlCharacters, cancellation));
        if (!step(schema, isFragment, text, out string result))
            throw new InputException(result);
        await console.WriteLineAsync(result, cancellation);
        return ExitCode.Done;
    }
}
