using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>A certificate and what is between it and its root, as read from a message.</summary>
/// <param name="Leaf">The certificate.</param>
/// <param name="SubCas">The certificates between it and its root.</param>
public sealed record CertificateChainOf(X509Certificate2 Leaf, IReadOnlyList<X509Certificate2> SubCas)
{
    /// <summary>The leaf's common name: an EMAID, a PCID, an EVSEID; empty where it has none.</summary>
    public string CommonName => CertificateUses.CommonNameOf(Leaf);

    /// <summary>Judges the chain at a moment.</summary>
    public ChainVerdict Judge(ChainPolicy policy, DateTimeOffset now) => CertificateChains.Judge(Leaf, SubCas, policy, now);
}
