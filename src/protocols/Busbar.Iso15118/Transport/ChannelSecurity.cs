using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Busbar.Iso15118.Transport;

/// <summary>What protects a channel, for the rules that depend on it: contracts need TLS, ISO 15118-20 needs TLS 1.3.</summary>
/// <param name="Protocol">The version of TLS; <see cref="SslProtocols.None"/> for plain text.</param>
/// <param name="CipherSuite">The cipher suite; null for plain text.</param>
/// <param name="PeerCertificate">The certificate that the peer authenticated with; null where it did not.</param>
public sealed record ChannelSecurity(SslProtocols Protocol, TlsCipherSuite? CipherSuite, X509Certificate2? PeerCertificate)
{
    /// <summary>No protection.</summary>
    public static ChannelSecurity PlainText { get; } = new(SslProtocols.None, CipherSuite: null, PeerCertificate: null);

    /// <summary>Whether there is TLS at all.</summary>
    public bool IsTls => Protocol != SslProtocols.None;

    /// <summary>Whether ISO 15118-20 may be spoken: TLS 1.3 with both sides authenticated.</summary>
    public bool IsMutualTls13 => Protocol == SslProtocols.Tls13 && PeerCertificate is not null;
}
