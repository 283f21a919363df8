using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks whether the certificates of a vehicle's chain are revoked (OCPP 2.1 M07).</summary>
[WireMessage("GetCertificateChainStatus", MessageKind.Request, MessageSender.Station, "OCPP 2.1 M07")]
[WireRecord]
public sealed partial record GetCertificateChainStatusRequest
{
    /// <summary>The certificates.</summary>
    [Items(Min = 1, Max = 4)]
    public required IReadOnlyList<CertificateStatusRequestInfo> CertificateStatusRequests { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings whether they are revoked (OCPP 2.1 M07).</summary>
[WireMessage("GetCertificateChainStatus", MessageKind.Response, MessageSender.Station, "OCPP 2.1 M07")]
[WireRecord]
public sealed partial record GetCertificateChainStatusResponse
{
    /// <summary>One status a certificate.</summary>
    [Items(Min = 1, Max = 4)]
    public required IReadOnlyList<CertificateStatus> CertificateStatus { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>A certificate and where to ask about it (OCPP 2.1 2.11).</summary>
[WireRecord]
public sealed partial record CertificateStatusRequestInfo
{
    /// <summary>The certificate.</summary>
    public required CertificateHashData CertificateHashData { get; init; }

    /// <summary>What to ask.</summary>
    public required CertificateStatusSource Source { get; init; }

    /// <summary>Where to ask.</summary>
    [Items(Min = 1, Max = 5)]
    [MaxLength(2000)]
    public required IReadOnlyList<string> Urls { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a certificate is revoked, and who says so (OCPP 2.1 2.12).</summary>
[WireRecord]
public sealed partial record CertificateStatus
{
    /// <summary>The certificate.</summary>
    public required CertificateHashData CertificateHashData { get; init; }

    /// <summary>What was asked.</summary>
    public required CertificateStatusSource Source { get; init; }

    /// <summary>What it says.</summary>
    public required RevocationStatus Status { get; init; }

    /// <summary>When to ask again.</summary>
    public required DateTimeOffset NextUpdate { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Where a revocation status comes from (OCPP 2.1 3.12).</summary>
[WireEnum]
public enum CertificateStatusSource
{
    /// <summary>A revocation list.</summary>
    CRL,

    /// <summary>An OCSP responder.</summary>
    OCSP,
}

/// <summary>Whether a certificate is revoked (OCPP 2.1 3.11).</summary>
[WireEnum]
public enum RevocationStatus
{
    /// <summary>It is not.</summary>
    Good,

    /// <summary>It is.</summary>
    Revoked,

    /// <summary>The source does not know the certificate.</summary>
    Unknown,

    /// <summary>The source could not be asked.</summary>
    Failed,
}
