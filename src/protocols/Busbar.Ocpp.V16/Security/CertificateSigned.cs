using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Brings a signed certificate to the charge point (OCPP 1.6 security A02).</summary>
[WireMessage("CertificateSigned", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record CertificateSignedRequest
{
    /// <summary>The certificate in PEM, followed by those that signed it, without the root.</summary>
    [MaxLength(10000)]
    public required string CertificateChain { get; init; }
}

/// <summary>Says whether the charge point took the certificate (OCPP 1.6 security A02).</summary>
[WireMessage("CertificateSigned", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 1.6 security A02")]
[WireRecord]
public sealed partial record CertificateSignedResponse
{
    /// <summary>Whether it was taken.</summary>
    public required CertificateSignedStatus Status { get; init; }
}

/// <summary>Whether the charge point took a signed certificate (OCPP 1.6 security 6.2).</summary>
[WireEnum]
public enum CertificateSignedStatus
{
    /// <summary>The certificate is valid and will be used.</summary>
    Accepted,

    /// <summary>The certificate is not valid for this charge point.</summary>
    Rejected,
}
