using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks which certificates are installed (OCPP 1.6 security M03).</summary>
[WireMessage("GetInstalledCertificateIds", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security M03")]
[WireRecord]
public sealed partial record GetInstalledCertificateIdsRequest
{
    /// <summary>Those of this use.</summary>
    public required CertificateUse CertificateType { get; init; }
}

/// <summary>Names the installed certificates (OCPP 1.6 security M03).</summary>
[WireMessage("GetInstalledCertificateIds", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security M03")]
[WireRecord]
public sealed partial record GetInstalledCertificateIdsResponse
{
    /// <summary>Whether any was found.</summary>
    public required GetInstalledCertificateStatus Status { get; init; }

    /// <summary>The certificates.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<CertificateHashData>? CertificateHashData { get; init; }
}

/// <summary>Whether certificates were found (OCPP 1.6 security 6.11).</summary>
[WireEnum]
public enum GetInstalledCertificateStatus
{
    /// <summary>Certificates were found.</summary>
    Accepted,

    /// <summary>No certificate of the asked use is installed.</summary>
    NotFound,
}
