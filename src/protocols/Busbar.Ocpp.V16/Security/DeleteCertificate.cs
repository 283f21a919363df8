using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to delete an installed certificate (OCPP 1.6 security M04).</summary>
[WireMessage("DeleteCertificate", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security M04")]
[WireRecord]
public sealed partial record DeleteCertificateRequest
{
    /// <summary>The certificate.</summary>
    public required CertificateHashData CertificateHashData { get; init; }
}

/// <summary>Says whether the certificate is deleted (OCPP 1.6 security M04).</summary>
[WireMessage("DeleteCertificate", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security M04")]
[WireRecord]
public sealed partial record DeleteCertificateResponse
{
    /// <summary>Whether it was deleted.</summary>
    public required DeleteCertificateStatus Status { get; init; }
}

/// <summary>Whether a certificate was deleted (OCPP 1.6 security 6.7).</summary>
[WireEnum]
public enum DeleteCertificateStatus
{
    /// <summary>The certificate is deleted.</summary>
    Accepted,

    /// <summary>The certificate is there and could not be deleted.</summary>
    Failed,

    /// <summary>No certificate has that hash.</summary>
    NotFound,
}
