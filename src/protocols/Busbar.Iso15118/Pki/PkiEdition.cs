using System.Security.Cryptography;

namespace Busbar.Iso15118.Pki;

/// <summary>Curve and hash of an edition of the standard.</summary>
public sealed record PkiEdition
{
    private PkiEdition(ECCurve curve, HashAlgorithmName hash, int maxCertificateBytes)
    {
        Curve = curve;
        Hash = hash;
        MaxCertificateBytes = maxCertificateBytes;
    }

    /// <summary>ISO 15118-2: P-256 with SHA-256, certificates of at most 800 octets.</summary>
    public static PkiEdition V2 { get; } = new(ECCurve.NamedCurves.nistP256, HashAlgorithmName.SHA256, 800);

    /// <summary>
    /// ISO 15118-20: P-521 with SHA-512, certificates of at most 1,600 octets. Its other curve, Ed448 with X448, is not to be had in .NET.
    /// </summary>
    public static PkiEdition V20 { get; } = new(ECCurve.NamedCurves.nistP521, HashAlgorithmName.SHA512, 1600);

    /// <summary>The curve of keys.</summary>
    public ECCurve Curve { get; }

    /// <summary>The hash of signatures.</summary>
    public HashAlgorithmName Hash { get; }

    /// <summary>The most octets of a certificate in DER, which the schema sets.</summary>
    public int MaxCertificateBytes { get; }
}
