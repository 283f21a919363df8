using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks which certificates are installed (OCPP 2.1 M03).</summary>
[WireMessage("GetInstalledCertificateIds", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 M03")]
[WireRecord]
public sealed partial record GetInstalledCertificateIdsRequest
{
    /// <summary>Those of these uses; absent means all.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<GetCertificateIdUse>? CertificateType { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Names the installed certificates (OCPP 2.1 M03).</summary>
[WireMessage("GetInstalledCertificateIds", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 M03")]
[WireRecord]
public sealed partial record GetInstalledCertificateIdsResponse
{
    /// <summary>Whether any was found.</summary>
    public required GetInstalledCertificateStatus Status { get; init; }

    /// <summary>The certificates.</summary>
    [Items(Min = 1)]
    public IReadOnlyList<CertificateHashDataChain>? CertificateHashDataChain { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>An installed certificate with what is installed below it (OCPP 2.1 2.9).</summary>
[WireRecord]
public sealed partial record CertificateHashDataChain
{
    /// <summary>The certificate.</summary>
    public required CertificateHashData CertificateHashData { get; init; }

    /// <summary>What it is for.</summary>
    public required GetCertificateIdUse CertificateType { get; init; }

    /// <summary>The certificates below it, those nearest to it last.</summary>
    [Items(Min = 1, Max = 4)]
    public IReadOnlyList<CertificateHashData>? ChildCertificateHashData { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What an installed certificate is for (OCPP 2.1 3.44).</summary>
[WireEnum]
public enum GetCertificateIdUse
{
    /// <summary>Root of trust for the connection to the vehicle.</summary>
    V2GRootCertificate,

    /// <summary>Root of trust for contract certificates of a mobility operator.</summary>
    MORootCertificate,

    /// <summary>Root of trust for the management system.</summary>
    CSMSRootCertificate,

    /// <summary>The station's own certificate towards the vehicle, with what is above it.</summary>
    V2GCertificateChain,

    /// <summary>Root of trust for the manufacturer's firmware.</summary>
    ManufacturerRootCertificate,

    /// <summary>Root of trust for vehicle certificates.</summary>
    OEMRootCertificate,
}

/// <summary>Whether certificates were found (OCPP 2.1 3.48).</summary>
[WireEnum]
public enum GetInstalledCertificateStatus
{
    /// <summary>Certificates were found.</summary>
    Accepted,

    /// <summary>No certificate of the asked kinds is installed.</summary>
    NotFound,
}
