using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Iso15118.Signatures;
using Busbar.Wire.Exi;

namespace Busbar.Tools.V2G;

/// <summary><c>busbar v2g sign</c>: signs the parts of a message that carry an Id.</summary>
internal static class SignCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var text = new Argument<string?>("message") { Description = "EXI in hexadecimal digits, or XML; standard input where absent.", Arity = ArgumentArity.ZeroOrOne };
        var schema = new Option<string>("--schema") { Description = "iso2 or iso20.", DefaultValueFactory = _ => "iso2" };
        var key = new Option<FileInfo?>("--key") { Description = "The signer's private key on P-256 or P-521, in PEM." };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "sign",
            "Signs a message and writes it as EXI, in hexadecimal digits.",
            "busbar v2g sign --schema iso2 --key contract.key.pem 8098…",
            "busbar v2g sign --batch < items.jsonl    # {\"id\",\"schema\",\"hex\" or \"xml\",\"key\":\"PEM\"} → {\"id\",\"hex\"}") { text, schema, key, batch };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : RunOneAsync(console, parsed.GetValue(text), parsed.GetValue(schema)!, parsed.GetValue(key), cancellation));
        return verb;
    }

    private static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("schema", out string? schema) || !item.TryGetText("key", out string? pem)
            || !(item.TryGetText("hex", out string? text) || item.TryGetText("xml", out text)))
        {
            answer.WriteString("error", "an item has the texts schema, key, and hex or xml");
            return false;
        }

        bool isDone = TrySign(schema, text, pem, out string result);
        answer.WriteString(isDone ? "hex" : "error", result);
        return isDone;
    }

    private static async Task<int> RunOneAsync(CommandConsole console, string? text, string schema, FileInfo? file, CancellationToken cancellation)
    {
        string pem = ReadKey(file ?? throw new InputException("say with which key to sign: --key FILE"));
        text ??= Encoding.UTF8.GetString(await console.ReadAllAsync(ExiLimits.MaxXmlCharacters, cancellation));
        if (!TrySign(schema, text, pem, out string result))
            throw new InputException(result);
        await console.WriteLineAsync(result, cancellation);
        return ExitCode.Done;
    }

    private static bool TrySign(string schemaName, string text, string pem, out string result)
    {
        if (!SignedMessage.TryRead(schemaName, text, out ExiSchema? schema, out object? message, out result))
            return false;
        if (SignedParts.Of(message).Count == 0)
        {
            result = "no part of the message carries an Id";
            return false;
        }

        using var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            object signed = message switch
            {
                Iso15118.V2.V2GMessage old => MessageSignatures.Sign(old, key),
                _ => MessageSignatures.Sign((Iso15118.V20.V2GMessage)message, key),
            };
            bool isDone = schema.TryEncode(signed, out byte[]? exi, out ExiError error);
            result = isDone ? Convert.ToHexStringLower(exi!) : error.ToString();
            return isDone;
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            result = "the key cannot be used: " + wrong.Message;
            return false;
        }
    }

    private static string ReadKey(FileInfo file)
    {
        try
        {
            return File.ReadAllText(file.FullName);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"cannot read {file.Name}: {wrong.Message}");
        }
    }
}
