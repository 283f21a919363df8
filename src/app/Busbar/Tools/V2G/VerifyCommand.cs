using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Busbar.CommandLine;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Signatures;
using Busbar.Wire.Exi;

namespace Busbar.Tools.V2G;

/// <summary><c>busbar v2g verify</c>: whether the signature of a message holds, with every digest.</summary>
internal static class VerifyCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CommandConsole console)
    {
        var text = new Argument<string?>("message") { Description = "EXI in hexadecimal digits, or XML; standard input where absent.", Arity = ArgumentArity.ZeroOrOne };
        var schema = new Option<string>("--schema") { Description = "iso2, iso20 or another set.", DefaultValueFactory = _ => "iso2" };
        var certificate = new Option<FileInfo?>("--certificate") { Description = "The signer's certificate, in PEM or DER." };
        var batch = new Option<bool>("--batch") { Description = "Read one object a line from standard input, write one answer a line." };
        var verb = new Verb(
            "verify",
            "Checks every digest and the value of a message's signature.",
            "busbar v2g verify --schema iso2 --certificate contract.crt.pem 8098…",
            "busbar v2g verify --batch < items.jsonl") { text, schema, certificate, batch };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(batch)
            ? Batch.RunAsync(console, Answer, cancellation)
            : RunOneAsync(console, parsed.GetValue(text), parsed.GetValue(schema)!, parsed.GetValue(certificate), cancellation));
        return verb;
    }

    /// <summary>Answers one item of a batch.</summary>
    private static bool Answer(BatchItem item, Utf8JsonWriter answer)
    {
        if (!item.TryGetText("schema", out string? schema) || !item.TryGetText("hex", out string? hex) || !item.TryGetText("certificate", out string? certificate))
        {
            answer.WriteString("error", "an item has the texts schema, hex and certificate");
            return false;
        }

        byte[] der = new byte[certificate.Length];
        bool isBase64 = Convert.TryFromBase64String(certificate, der, out int length);
        string? wrong = isBase64 ? Check(schema, hex, der.AsSpan(0, length)) : "the certificate is not base64";
        answer.WriteBoolean("valid", wrong is null);
        if (wrong is not null)
            answer.WriteString("error", wrong);
        return wrong is null;
    }

    private static async Task<int> RunOneAsync(CommandConsole console, string? text, string schema, FileInfo? file, CancellationToken cancellation)
    {
        byte[] der = ReadCertificate(file ?? throw new InputException("say whose signature it is to be: --certificate FILE"));
        text ??= Encoding.UTF8.GetString(await console.ReadAllAsync(ExiLimits.MaxXmlCharacters, cancellation));
        if (Check(schema, text, der) is { } wrong)
            throw new InputException(wrong);
        await console.WriteLineAsync("the signature holds", cancellation);
        return ExitCode.Done;
    }

    /// <summary>What is wrong, or null.</summary>
    private static string? Check(string schemaName, string text, ReadOnlySpan<byte> certificate)
    {
        if (!SignedMessage.TryRead(schemaName, text, out ExiSchema? schema, out object? message, out string wrong))
            return wrong;
        if (!CertificateChains.TryRead(certificate, out X509Certificate2? signer))
            return "the certificate cannot be read";
        using (signer)
        {
            try
            {
                using ECDsa? key = signer.GetECDsaPublicKey();
                if (key is null)
                    return "the certificate's key is not one on an elliptic curve that the platform has";
                SignatureVerdict verdict = MessageSignatures.Verify(schema, message, key);
                return verdict.IsValid ? null : verdict.ToString();
            }
            catch (CryptographicException unusable)
            {
                return "the certificate's key cannot be used: " + unusable.Message;
            }
        }
    }

    private static byte[] ReadCertificate(FileInfo file)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(file.FullName);
            return bytes.AsSpan().StartsWith("-----"u8) ? X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(bytes)).RawData : bytes;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InputException($"cannot read {file.Name}: {wrong.Message}");
        }
    }
}
