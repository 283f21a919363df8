using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Transport;

/// <summary>A certificate with its key, and the certificates between it and its root, as they are sent in a handshake.</summary>
public sealed class TlsIdentity
{
    /// <summary>Takes a certificate that has its private key.</summary>
    /// <param name="leaf">The certificate with its key.</param>
    /// <param name="subCas">The certificates between it and its root, the leaf's issuer first; the root is not sent.</param>
    /// <param name="staplingRoot">
    /// The root, where OCSP responses are to be fetched from the responder that the leaf names, over plain HTTP, and stapled to handshakes; it
    /// is not sent. .NET staples on Linux, and for the leaf only: it has no answer for the extension status_request_v2 of ISO 15118-2, which
    /// asks for the whole chain. The first handshakes do not wait for the response.
    /// </param>
    public TlsIdentity(X509Certificate2 leaf, IReadOnlyList<X509Certificate2> subCas, X509Certificate2? staplingRoot = null)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        Leaf = leaf;
        Context = SslStreamCertificateContext.Create(
            leaf, staplingRoot is null ? [.. subCas] : [.. subCas, staplingRoot], offline: staplingRoot is null);
    }

    /// <summary>The certificate.</summary>
    public X509Certificate2 Leaf { get; }

    internal SslStreamCertificateContext Context { get; }
}
