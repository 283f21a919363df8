using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Pki;

/// <summary>Names a certificate by its issuer and serial number, as OCSP and OCPP do.</summary>
/// <param name="Algorithm">The hash algorithm.</param>
/// <param name="IssuerNameHash">The hash of the issuer's name in DER.</param>
/// <param name="IssuerKeyHash">The hash of the issuer's public key, without its tag and length.</param>
/// <param name="SerialNumber">The serial number, big-endian without leading zeros.</param>
public sealed record CertificateHash(HashAlgorithmName Algorithm, Octets IssuerNameHash, Octets IssuerKeyHash, Octets SerialNumber)
{
    /// <summary>The responder that the certificate names; null where it names none.</summary>
    public Uri? Responder { get; init; }

    /// <summary>The hash of a certificate.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="issuer">Its issuer.</param>
    /// <param name="algorithm">The algorithm; SHA-256 where it is not given.</param>
    public static CertificateHash Of(X509Certificate2 certificate, X509Certificate2 issuer, HashAlgorithmName? algorithm = null)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        ArgumentNullException.ThrowIfNull(issuer);
        var hash = algorithm ?? HashAlgorithmName.SHA256;
        return new CertificateHash(
            hash,
            CryptographicOperations.HashData(hash, certificate.IssuerName.RawData),
            CryptographicOperations.HashData(hash, issuer.PublicKey.EncodedKeyValue.RawData),
            certificate.SerialNumberBytes.Span.TrimStart((byte)0).ToArray())
        {
            Responder = ResponderOf(certificate),
        };
    }

    private static Uri? ResponderOf(X509Certificate2 certificate)
    {
        var text = certificate.Extensions.OfType<X509AuthorityInformationAccessExtension>()
            .SelectMany(static extension => extension.EnumerateOcspUris()).FirstOrDefault();
        return Uri.TryCreate(text, UriKind.Absolute, out var responder) ? responder : null;
    }
}
