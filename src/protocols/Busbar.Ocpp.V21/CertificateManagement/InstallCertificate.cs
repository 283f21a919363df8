using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Asks to install a certificate (OCPP 2.1 M05).</summary>
[WireMessage("InstallCertificate", MessageKind.Request, MessageSender.ManagementSystem, "OCPP 2.1 M05")]
[WireRecord]
public sealed partial record InstallCertificateRequest
{
    /// <summary>What it is for.</summary>
    public required InstallCertificateUse CertificateType { get; init; }

    /// <summary>The certificate, in PEM.</summary>
    [MaxLength(10000)]
    public required string Certificate { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>Says whether the certificate is installed (OCPP 2.1 M05).</summary>
[WireMessage("InstallCertificate", MessageKind.Response, MessageSender.ManagementSystem, "OCPP 2.1 M05")]
[WireRecord]
public sealed partial record InstallCertificateResponse
{
    /// <summary>Whether it was installed.</summary>
    public required InstallCertificateStatus Status { get; init; }

    /// <summary>More about the status.</summary>
    public StatusInfo? StatusInfo { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}

/// <summary>What a certificate to install is for (OCPP 2.1 3.53).</summary>
[WireEnum]
public enum InstallCertificateUse
{
    /// <summary>Root of trust for the connection to the vehicle.</summary>
    V2GRootCertificate,

    /// <summary>Root of trust for contract certificates of a mobility operator.</summary>
    MORootCertificate,

    /// <summary>Root of trust for the manufacturer's firmware.</summary>
    ManufacturerRootCertificate,

    /// <summary>Root of trust for the management system.</summary>
    CSMSRootCertificate,

    /// <summary>Root of trust for vehicle certificates.</summary>
    OEMRootCertificate,
}

/// <summary>Whether a certificate was installed (OCPP 2.1 3.52).</summary>
[WireEnum]
public enum InstallCertificateStatus
{
    /// <summary>The certificate is installed.</summary>
    Accepted,

    /// <summary>The certificate is not valid or not wanted.</summary>
    Rejected,

    /// <summary>The certificate is valid and could not be stored.</summary>
    Failed,
}
