using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Transport;

/// <summary>What both sides of a handshake do.</summary>
internal static class TlsHandshake
{
    public static async ValueTask<V2GChannel> RunAsync(SslStream tls, Func<CancellationToken, Task> shake, TimeProvider time, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(TransportLimits.HandshakeTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await shake(either.Token).ConfigureAwait(false);
            var peer = tls.RemoteCertificate;
            var security = new ChannelSecurity(
                tls.SslProtocol, tls.NegotiatedCipherSuite, peer is null ? null : peer as X509Certificate2 ?? new X509Certificate2(peer));
            return new V2GChannel(tls, security);
        }
        catch (Exception failed) when (failed is AuthenticationException or IOException or NotSupportedException or OperationCanceledException)
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            throw new TransportException(patience.IsCancellationRequested ? "The TLS handshake took too long." : "The TLS handshake failed.", failed);
        }
    }

    /// <summary>The platform only collects the certificates that the peer sent: it asks no network and its verdict does not count.</summary>
    public static X509ChainPolicy CollectOnly() => new()
    {
        DisableCertificateDownloads = true,
        RevocationMode = X509RevocationMode.NoCheck,
        TrustMode = X509ChainTrustMode.CustomRootTrust,
    };

    /// <summary>Whether the peer's chain holds; the platform's own verdict is about web servers and is not asked.</summary>
    public static bool IsTrusted(X509Certificate certificate, X509Chain? sent, ChainPolicy? policy, TimeProvider time)
    {
        if (policy is null)
        {
            return false;
        }

        using var leaf = new X509Certificate2(certificate);
        var subCas = sent is null ? [] : sent.ChainPolicy.ExtraStore.ToList();
        return CertificateChains.Judge(leaf, subCas, policy, time.GetUtcNow()) == ChainVerdict.Valid;
    }
}
