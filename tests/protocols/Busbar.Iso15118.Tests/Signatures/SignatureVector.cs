using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Busbar.Iso15118.Schemas;
using Busbar.TestKit;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Signatures;

/// <summary>A signed message of a real session, with the certificate of its signer.</summary>
internal sealed record SignatureVector(string Name, ExiSchema Schema, byte[] Exi, byte[] Certificate, string SignedInfo, IReadOnlyList<string> Fragments)
{
    /// <summary>All of them; skips the test where the reference data is absent.</summary>
    public static IReadOnlyList<SignatureVector> All() => [.. Read("signatures.json"), .. Read("signatures.iso20.json")];

    /// <summary>The message.</summary>
    public object Decode()
    {
        Assert.True(Schema.TryDecode(Exi, out var message, out var error), $"{Name}: {error}");
        return message;
    }

    /// <summary>The key of the signer.</summary>
    public ECDsa OpenKey()
    {
        using var certificate = X509CertificateLoader.LoadCertificate(Certificate);
        return certificate.GetECDsaPublicKey()!;
    }

    private static IEnumerable<SignatureVector> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.Shared("protocols", "iso15118", "vectors", file)));
        return [.. document.RootElement.EnumerateArray().Select((row, at) => new SignatureVector(
            $"{file}#{at} {row.GetProperty("message").GetString()}",
            V2GSchemas.Find(row.GetProperty("schema").GetString()!)!,
            Convert.FromHexString(row.GetProperty("hex").GetString()!),
            row.TryGetProperty("verify", out var verify)
                ? Convert.FromHexString(verify[0].GetProperty("cert_der_hex").GetString()!)
                : Convert.FromBase64String(row.GetProperty("certificate_der_base64")[0].GetString()!),
            (row.TryGetProperty("signedinfo_xmldsig-standalone_vpc0", out var info) ? info : row.GetProperty("signedinfo_xmldsig_standalone_vpc0")).GetString()!,
            [.. row.GetProperty("refs").EnumerateArray().Select(reference => reference.GetProperty("fragment_hex").GetString()!)]))];
    }
}
