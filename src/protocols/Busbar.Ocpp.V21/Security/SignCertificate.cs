using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to sign a new certificate of the station (OCPP 2.1 A02).</summary>
[WireMessage("SignCertificate", MessageKind.Request, MessageSender.Station, "OCPP 2.1 A02")]
[WireRecord]
public sealed partial record SignCertificateRequest
{
    /// <summary>The signing request (PKCS#10), in PEM.</summary>
    [MaxLength(5500)]
    public required string Csr { get; init; }

    /// <summary>What it is for; absent means the connection to the management system.</summary>
    public CertificateSigningUse? CertificateType { get; init; }

    /// <summary>The root under which the certificate is wanted.</summary>
    public CertificateHashData? HashRootCertificate { get; init; }

    /// <summary>Ties the signed certificate to this request.</summary>
    public int? RequestId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the request is passed on (OCPP 2.1 A02).</summary>
[WireMessage("SignCertificate", MessageKind.Response, MessageSender.Station, "OCPP 2.1 A02")]
[WireRecord]
public sealed partial record SignCertificateResponse
{
    /// <summary>Whether it is.</summary>
    public required GenericStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
