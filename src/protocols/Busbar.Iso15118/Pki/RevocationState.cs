namespace Busbar.Iso15118.Pki;

/// <summary>What is known of the revocation of a certificate.</summary>
public enum RevocationState
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>It is not revoked.</summary>
    Good,

    /// <summary>It is revoked.</summary>
    Revoked,
}
