using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Brings a signed certificate to the station (OCPP 2.1 A02).</summary>
[WireMessage("CertificateSigned", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 A02")]
[WireRecord]
public sealed partial record CertificateSignedRequest
{
    /// <summary>The certificate in PEM, followed by those that signed it, without the root.</summary>
    [MaxLength(10000)]
    public required string CertificateChain { get; init; }

    /// <summary>What it is for; absent means the connection to the management system.</summary>
    public CertificateSigningUse? CertificateType { get; init; }

    /// <summary>The signing request that this answers.</summary>
    public int? RequestId { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the station took the certificate (OCPP 2.1 A02).</summary>
[WireMessage("CertificateSigned", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 A02")]
[WireRecord]
public sealed partial record CertificateSignedResponse
{
    /// <summary>Whether it was taken.</summary>
    public required CertificateSignedStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether the station took a signed certificate (OCPP 2.1 3.9).</summary>
[WireEnum]
public enum CertificateSignedStatus
{
    /// <summary>The certificate is valid and will be used.</summary>
    Accepted,

    /// <summary>The certificate is not valid for this station.</summary>
    Rejected,
}
