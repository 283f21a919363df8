namespace Busbar.Iso15118.Pki.Ocsp;

/// <summary>What a responder says of one certificate.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="State">Its state.</param>
/// <param name="ThisUpdate">When the state was known.</param>
/// <param name="NextUpdate">Until when the answer may be used; null for no longer than it takes.</param>
public sealed record OcspAnswer(CertificateHash Certificate, RevocationState State, DateTimeOffset ThisUpdate, DateTimeOffset? NextUpdate)
{
    /// <summary>When it was revoked; null where it was not.</summary>
    public DateTimeOffset? RevokedAt { get; init; }
}
