using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>How chains are judged.</summary>
/// <param name="Roots">The roots that are trusted.</param>
/// <param name="Use">What the leaf must be for.</param>
public sealed record ChainPolicy(IReadOnlyList<X509Certificate2> Roots, CertificateUse Use)
{
    /// <summary>The most certificates between leaf and root.</summary>
    public const int MaxSubCas = 2;

    /// <summary>Knows what is revoked; null asks nobody.</summary>
    public IRevocationSource? Revocation { get; init; }

    /// <summary>Whether an unknown revocation state breaks the chain.</summary>
    public bool RequiresRevocationState { get; init; }

    /// <summary>Whether the domain component of the leaf is looked at; some public key infrastructures issue leaves without one.</summary>
    public bool ChecksDomainComponent { get; init; } = true;
}
