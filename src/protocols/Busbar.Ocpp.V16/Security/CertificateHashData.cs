using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Names a certificate by hashes, as OCSP does (RFC 6960) (OCPP 1.6 security 6.1).</summary>
[WireRecord]
public sealed partial record CertificateHashData
{
    /// <summary>The hash used for the two hashes.</summary>
    public required HashAlgorithm HashAlgorithm { get; init; }

    /// <summary>The issuer's name (its DN) hashed, in hexadecimal.</summary>
    [MaxLength(128)]
    public required string IssuerNameHash { get; init; }

    /// <summary>The issuer's public key hashed, in hexadecimal.</summary>
    [MaxLength(128)]
    public required string IssuerKeyHash { get; init; }

    /// <summary>The certificate's serial number, in hexadecimal without leading zeroes.</summary>
    [MaxLength(40)]
    public required string SerialNumber { get; init; }
}
