using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to delete an installed certificate (OCPP 2.1 M04).</summary>
[WireMessage("DeleteCertificate", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 M04")]
[WireRecord]
public sealed partial record DeleteCertificateRequest
{
    /// <summary>The certificate.</summary>
    public required CertificateHashData CertificateHashData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the certificate is deleted (OCPP 2.1 M04).</summary>
[WireMessage("DeleteCertificate", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 M04")]
[WireRecord]
public sealed partial record DeleteCertificateResponse
{
    /// <summary>Whether it was deleted.</summary>
    public required DeleteCertificateStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a certificate was deleted (OCPP 2.1 3.32).</summary>
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
