using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Station.Security;

/// <summary>How OCPP names a certificate: hashes of its issuer's name and key, and its serial number.</summary>
internal sealed record CertificateHash(string Algorithm, string IssuerNameHash, string IssuerKeyHash, string SerialNumber)
{
    /// <summary>The hashes of a certificate whose issuer is known (a root is its own).</summary>
    internal static CertificateHash Of(X509Certificate2 certificate, X509Certificate2 issuer, string algorithm = "SHA256") => new(
        algorithm,
        Hash(algorithm, certificate.IssuerName.RawData),
        Hash(algorithm, issuer.PublicKey.EncodedKeyValue.RawData),
        certificate.SerialNumber.TrimStart('0').ToLowerInvariant() is { Length: > 0 } serial ? serial : "0");

    /// <summary>Hexadecimal digits compare without case, and serial numbers without leading zeros (OCPP 2.0.1 M04).</summary>
    internal bool IsSame(CertificateHash other) =>
        Same(Algorithm, other.Algorithm) && Same(IssuerNameHash, other.IssuerNameHash) && Same(IssuerKeyHash, other.IssuerKeyHash) &&
        Same(SerialNumber.TrimStart('0'), other.SerialNumber.TrimStart('0'));

    private static bool Same(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static string Hash(string algorithm, byte[] data) => Convert.ToHexStringLower(algorithm switch
    {
        "SHA384" => SHA384.HashData(data),
        "SHA512" => SHA512.HashData(data),
        _ => SHA256.HashData(data),
    });
}
