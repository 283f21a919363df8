using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Pki;

/// <summary>A certificate with the key that it certifies.</summary>
/// <param name="Certificate">The certificate; it holds its key.</param>
/// <param name="SubCas">The certificates between it and its root, its issuer first.</param>
public sealed record CertifiedKey(X509Certificate2 Certificate, IReadOnlyList<X509Certificate2> SubCas)
{
    /// <summary>Opens the key for signing; the caller disposes it.</summary>
    public ECDsa OpenKey() =>
        Certificate.GetECDsaPrivateKey() ?? throw new InvalidOperationException("The certificate has no key on an elliptic curve.");

    /// <summary>Opens the key for key agreement; the caller disposes it.</summary>
    public ECDiffieHellman OpenAgreementKey() =>
        Certificate.GetECDiffieHellmanPrivateKey() ?? throw new InvalidOperationException("The certificate has no key for key agreement.");

    /// <summary>The chain as it is sent.</summary>
    public CertificateChainOf Chain => new(Certificate, SubCas);
}
