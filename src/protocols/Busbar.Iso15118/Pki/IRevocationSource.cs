namespace Busbar.Iso15118.Pki;

/// <summary>Knows which certificates are revoked: from OCSP responses at hand, from a list, from an operator.</summary>
public interface IRevocationSource
{
    /// <summary>What is known of a certificate at a moment.</summary>
    RevocationState StateOf(CertificateHash certificate, DateTimeOffset now);
}
