using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Station.Security;

/// <summary>Reads certificates that came as PEM text.</summary>
internal static class CertificateText
{
    /// <summary>The first certificate, or null when there is none that can be read.</summary>
    internal static X509Certificate2? Read(string pem) => ReadChain(pem) is [var first, ..] ? first : null;

    /// <summary>All certificates in order; empty when one cannot be read.</summary>
    internal static IReadOnlyList<X509Certificate2> ReadChain(string pem)
    {
        var chain = new X509Certificate2Collection();
        try
        {
            chain.ImportFromPem(pem);
        }
        catch (CryptographicException)
        {
            return [];
        }

        return [.. chain];
    }
}
