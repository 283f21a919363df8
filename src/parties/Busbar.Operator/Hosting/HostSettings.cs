using System.Net;

namespace Busbar.Operator.Hosting;

/// <summary>How the operator is run as a program.</summary>
public sealed record HostSettings
{
    /// <summary>Where to listen; port 0 takes a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 9000);

    /// <summary>Where the database, the certificate and the keys are kept.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Plain text instead of TLS, on loopback only.</summary>
    public bool IsInsecure { get; init; }

    /// <summary>A certificate in PEM; without one, one is made at the first start.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The certificate's key in PEM.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>The roots in PEM that sign certificates of stations; without them stations prove themselves by password only (security profile 3).</summary>
    public string? StationRootsFile { get; init; }

    /// <summary>How long a station may be silent before it is pinged, and then again before it counts as gone.</summary>
    public TimeSpan PingInterval { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A password of one's own for the API; without one, the first start makes one and prints it.</summary>
    public string? AdminPassword { get; init; }

    /// <summary>The folder of the built dashboard, if there is one.</summary>
    public string? DashboardFolder { get; init; }

    /// <summary>How the operator behaves.</summary>
    public OperatorOptions Options { get; init; } = new();
}
