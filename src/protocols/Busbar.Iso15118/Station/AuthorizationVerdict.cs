namespace Busbar.Iso15118.Station;

/// <summary>Whether a car may charge, and if not, why.</summary>
public enum AuthorizationVerdict
{
    /// <summary>Not decided yet.</summary>
    Pending,

    /// <summary>It may.</summary>
    Accepted,

    /// <summary>It may not.</summary>
    Rejected,

    /// <summary>The contract is canceled or blocked.</summary>
    ContractCanceled,

    /// <summary>The contract's certificate has expired.</summary>
    CertificateExpired,

    /// <summary>The contract's certificate is revoked.</summary>
    CertificateRevoked,

    /// <summary>The contract's certificate is not known.</summary>
    NoCertificate,

    /// <summary>The chain does not lead to a root that is trusted.</summary>
    ChainError,

    /// <summary>The contract is good, but not here.</summary>
    NotAllowedHere,

    /// <summary>The provider of the contract is not known.</summary>
    ProviderUnknown,
}
