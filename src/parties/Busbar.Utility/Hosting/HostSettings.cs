using System.Net;

namespace Busbar.Utility.Hosting;

/// <summary>How the utility is run as a program.</summary>
public sealed record HostSettings
{
    /// <summary>Where to listen; port 0 takes a free one.</summary>
    public IPEndPoint Listen { get; init; } = new(IPAddress.Loopback, 9500);

    /// <summary>Where the database and the certificate are kept.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Plain text instead of TLS, on loopback only.</summary>
    public bool IsInsecure { get; init; }

    /// <summary>A certificate in PEM; without one, one is made at the first start.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The certificate's key in PEM.</summary>
    public string? CertificateKeyFile { get; init; }

    /// <summary>The roots in PEM that certificates of 2.0b VENs end in; without them only fingerprints that were entered are let in.</summary>
    public string? ClientRootsFile { get; init; }

    /// <summary>A secret of one's own for the account of the utility; without one, the first start makes one and prints it.</summary>
    public string? Secret { get; init; }

    /// <summary>The folder of the built page, if there is one.</summary>
    public string? DashboardFolder { get; init; }

    /// <summary>How the utility behaves.</summary>
    public UtilityOptions Options { get; init; } = new();
}
