using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to install a certificate (OCPP 1.6 security M05).</summary>
[WireMessage("InstallCertificate", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security M05")]
[WireRecord]
public sealed partial record InstallCertificateRequest
{
    /// <summary>What it is for.</summary>
    public required CertificateUse CertificateType { get; init; }

    /// <summary>The certificate, in PEM.</summary>
    [MaxLength(5500)]
    public required string Certificate { get; init; }
}

/// <summary>Says whether the certificate is installed (OCPP 1.6 security M05).</summary>
[WireMessage("InstallCertificate", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security M05")]
[WireRecord]
public sealed partial record InstallCertificateResponse
{
    /// <summary>Whether it was installed.</summary>
    public required InstallCertificateStatus Status { get; init; }
}

/// <summary>Whether a certificate was installed (OCPP 1.6 security 6.3).</summary>
[WireEnum]
public enum InstallCertificateStatus
{
    /// <summary>The certificate is installed.</summary>
    Accepted,

    /// <summary>The certificate is valid and could not be stored.</summary>
    Failed,

    /// <summary>The certificate is not valid or not wanted.</summary>
    Rejected,
}
