using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A certificate and whom to ask about it (OCPP 2.1 2.72).</summary>
[WireRecord]
public sealed partial record OcspRequestData
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

    /// <summary>The OCSP responder's address.</summary>
    [WireName("responderURL")]
    [MaxLength(2000)]
    public required string ResponderUrl { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
