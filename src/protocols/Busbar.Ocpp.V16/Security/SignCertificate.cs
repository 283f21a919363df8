using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Asks to sign a new certificate of the charge point (OCPP 1.6 security A02).</summary>
[WireMessage("SignCertificate", MessageKind.Request, MessageSender.Station, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record SignCertificateRequest
{
    /// <summary>The signing request (PKCS#10), in PEM.</summary>
    [MaxLength(5500)]
    public required string Csr { get; init; }
}

/// <summary>Says whether the request is passed on (OCPP 1.6 security A02).</summary>
[WireMessage("SignCertificate", MessageKind.Response, MessageSender.Station, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record SignCertificateResponse
{
    /// <summary>Whether it is.</summary>
    public required GenericStatus Status { get; init; }
}

/// <summary>Accepted or not (OCPP 1.6 security 6.10).</summary>
[WireEnum]
public enum GenericStatus
{
    /// <summary>The request is accepted.</summary>
    Accepted,

    /// <summary>The request is refused.</summary>
    Rejected,
}
