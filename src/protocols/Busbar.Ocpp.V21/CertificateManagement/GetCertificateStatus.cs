using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks whether a certificate is revoked (OCPP 2.1 M06).</summary>
[WireMessage("GetCertificateStatus", MessageKind.Request, MessageSender.Station, "OCPP 2.1 M06")]
[WireRecord]
public sealed partial record GetCertificateStatusRequest
{
    /// <summary>The certificate and whom to ask.</summary>
    public required OcspRequestData OcspRequestData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Brings what the OCSP responder says (OCPP 2.1 M06).</summary>
[WireMessage("GetCertificateStatus", MessageKind.Response, MessageSender.Station, "OCPP 2.1 M06")]
[WireRecord]
public sealed partial record GetCertificateStatusResponse
{
    /// <summary>Whether it was found.</summary>
    public required GetCertificateStatus Status { get; init; }

    /// <summary>The OCSP response in DER, in base64.</summary>
    [MaxLength(18000)]
    public string? OcspResult { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Whether a certificate's revocation status was found (OCPP 2.1 3.45).</summary>
[WireEnum]
public enum GetCertificateStatus
{
    /// <summary>The status was found.</summary>
    Accepted,

    /// <summary>The status could not be found.</summary>
    Failed,
}
