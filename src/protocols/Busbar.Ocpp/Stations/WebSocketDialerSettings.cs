using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Busbar.Ocpp.Links;

namespace Busbar.Ocpp.Stations;

/// <summary>Where and how a station connects.</summary>
public sealed record WebSocketDialerSettings
{
    /// <summary>The endpoint of the management system; the station's identity is appended to its path.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>The station's identity.</summary>
    public required string StationId { get; init; }

    /// <summary>The versions offered, the preferred one first.</summary>
    public IReadOnlyList<OcppVersion> Versions { get; init; } = OcppVersions.NewestFirst;

    /// <summary>The password of Basic authentication (security profiles 1 and 2), as the bytes to send.</summary>
    public ReadOnlyMemory<byte>? Password { get; init; }

    /// <summary>The station's own certificate with its key (security profile 3).</summary>
    public X509Certificate2? ClientCertificate { get; init; }

    /// <summary>Judges the certificate of the management system; null leaves it to the system's trust.</summary>
    public RemoteCertificateValidationCallback? ServerCertificate { get; init; }

    /// <summary>Whether compression is offered (RFC 7692), to save mobile data.</summary>
    public bool OffersCompression { get; init; } = true;

    /// <summary>WebSocketPingInterval: how often the peer is pinged; zero leaves it to the management system.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a ping may go unanswered before the connection counts as dead.</summary>
    public TimeSpan PingTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How long connecting may take: TCP, TLS and the handshake together.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What the connection may cost.</summary>
    public LinkLimits Limits { get; init; } = LinkLimits.Default;

    /// <summary>The clock of timeouts.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
