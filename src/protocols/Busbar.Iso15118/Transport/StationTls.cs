using System.Net.Security;
using System.Security.Authentication;
using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Transport;

/// <summary>The station's side of TLS: version 1.2 for ISO 15118-2 and, where it has an identity for it, 1.3 for ISO 15118-20.</summary>
public sealed record StationTls
{
    /// <summary>What the station shows to cars that speak TLS 1.2.</summary>
    public TlsIdentity? Tls12 { get; init; }

    /// <summary>What the station shows to cars that speak TLS 1.3.</summary>
    public TlsIdentity? Tls13 { get; init; }

    /// <summary>How the certificates of cars are judged in TLS 1.3; null trusts none, so that no car gets a mutual connection.</summary>
    public ChainPolicy? Vehicles { get; init; }

    /// <summary>
    /// Whether a car without a certificate is turned away in the handshake. Otherwise it gets a connection whose
    /// <see cref="ChannelSecurity.IsMutualTls13"/> is false, over which ISO 15118-20 is not to be spoken.
    /// </summary>
    public bool RequiresVehicleCertificate { get; init; }

    /// <summary>The clock by which certificates are judged.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Shakes hands with a car.</summary>
    /// <exception cref="TransportException">The handshake failed.</exception>
    public async ValueTask<V2GChannel> AcceptAsync(Stream stream, CancellationToken cancellation)
    {
        var peeked = new PeekedStream(stream);
        var tls = new SslStream(peeked);
        return await TlsHandshake.RunAsync(
            tls,
            async token => await tls.AuthenticateAsServerAsync(OptionsFor(await peeked.PeekAsync(ClientHello.NeededBytes, token).ConfigureAwait(false)), token).ConfigureAwait(false),
            Time,
            cancellation).ConfigureAwait(false);
    }

    private SslServerAuthenticationOptions OptionsFor(ReadOnlyMemory<byte> hello)
    {
        // .NET tells the versions that a car offers too late to choose by them, so that the first record is read here.
        var isTls13 = Tls13 is not null && ClientHello.OffersTls13(hello.Span);
        var identity = (isTls13 ? Tls13 : Tls12) ?? throw new AuthenticationException("The car speaks no version of TLS that the station has an identity for.");
        return new SslServerAuthenticationOptions
        {
            EnabledSslProtocols = isTls13 ? SslProtocols.Tls13 : SslProtocols.Tls12,
            CipherSuitesPolicy = isTls13 ? TlsSuites.Tls13 : TlsSuites.Tls12,
            ServerCertificateContext = identity.Context,
            ClientCertificateRequired = isTls13,
            CertificateChainPolicy = TlsHandshake.CollectOnly(),
            AllowRenegotiation = false,
            RemoteCertificateValidationCallback = isTls13
                ? (_, certificate, chain, _) => certificate is null ? !RequiresVehicleCertificate : TlsHandshake.IsTrusted(certificate, chain, Vehicles, Time)
                : null,
        };
    }
}
