namespace Busbar.Charging.Stations;

/// <summary>What a certificate is known by (RFC 6960): hashes of its issuer, and its number.</summary>
/// <param name="HashAlgorithm">SHA256, SHA384 or SHA512.</param>
/// <param name="IssuerNameHash">The hash of the issuer's name, in hexadecimal.</param>
/// <param name="IssuerKeyHash">The hash of the issuer's key, in hexadecimal.</param>
/// <param name="SerialNumber">The number, in hexadecimal.</param>
public sealed record CertificateHash(string HashAlgorithm, string IssuerNameHash, string IssuerKeyHash, string SerialNumber);

/// <summary>A certificate that a station has.</summary>
/// <param name="Use">For what, in the words of OCPP 2.1.</param>
/// <param name="Hash">What it is known by.</param>
public sealed record InstalledCertificate(string Use, CertificateHash Hash);
