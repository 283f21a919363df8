using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Transport;

/// <summary>The car's side of TLS.</summary>
/// <param name="Stations">How the certificates of stations are judged.</param>
public sealed record CarTls(ChainPolicy Stations)
{
    /// <summary>What the car shows in TLS 1.3; null for a car that cannot authenticate itself.</summary>
    public TlsIdentity? Identity { get; init; }

    /// <summary>The versions that the car offers: 1.2 for ISO 15118-2, 1.3 for ISO 15118-20, or both.</summary>
    public SslProtocols Versions { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>The clock by which certificates are judged.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Shakes hands with a station.</summary>
    /// <exception cref="TransportException">The handshake failed.</exception>
    public async ValueTask<V2GChannel> ConnectAsync(Stream stream, CancellationToken cancellation)
    {
        var options = new SslClientAuthenticationOptions
        {
            // Stations have no host names: no server name is sent, and the chain alone is judged.
            TargetHost = "",
            EnabledSslProtocols = Versions,
            CipherSuitesPolicy = Versions == SslProtocols.Tls12 ? TlsSuites.Tls12 : Versions == SslProtocols.Tls13 ? TlsSuites.Tls13 : TlsSuites.Both,
            ClientCertificateContext = Identity?.Context,
            CertificateChainPolicy = TlsHandshake.CollectOnly(),
            AllowRenegotiation = false,
            RemoteCertificateValidationCallback = (_, certificate, chain, _) => certificate is not null && TlsHandshake.IsTrusted(certificate, chain, Stations, Time),
        };
        var tls = new SslStream(stream);
        return await TlsHandshake.RunAsync(tls, token => tls.AuthenticateAsClientAsync(options, token), Time, cancellation).ConfigureAwait(false);
    }
}
