using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.OpenAdr.V20b.Signing;

/// <summary>The short form by which certificates are told between people (OpenADR 2.0b security).</summary>
public static class Fingerprint
{
    private const int Octets = 10;

    /// <summary>The last ten octets of the certificate's SHA-256, in capital hexadecimal with colons.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <returns>The fingerprint.</returns>
    public static string Of(X509Certificate2 certificate) =>
        BitConverter.ToString(SHA256.HashData(certificate.RawData), SHA256.HashSizeInBytes - Octets).Replace('-', ':');
}
