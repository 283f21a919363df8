using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to be given contract certificates (DIN 70121 CertificateInstallationReq).</summary>
[ExiType("CertificateInstallationReqType", Din70121Namespaces.Body)]
[ExiRoot("CertificateInstallationReq", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateInstallationReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The car maker's provisioning certificate.</summary>
    [ExiElement("OEMProvisioningCert"), ExiLength(Max = 1200)]
    public required Octets OemProvisioningCert { get; init; }

    /// <summary>The list of root certificate identifiers.</summary>
    [ExiElement("ListOfRootCertificateIDs")]
    public required ListOfRootCertificateIds ListOfRootCertificateIds { get; init; }

    /// <summary>The Diffie-Hellman params.</summary>
    [ExiElement("DHParams"), ExiLength(Max = 256)]
    public required Octets DhParams { get; init; }
}

/// <summary>The station answers CertificateInstallationReq (DIN 70121 CertificateInstallationRes).</summary>
[ExiType("CertificateInstallationResType", Din70121Namespaces.Body)]
[ExiRoot("CertificateInstallationRes", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateInstallationRes : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public required string Id { get; init; }

    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }

    /// <summary>The contract's private key, encrypted.</summary>
    [ExiElement("ContractSignatureEncryptedPrivateKey"), ExiLength(Max = 128)]
    public required Octets ContractSignatureEncryptedPrivateKey { get; init; }

    /// <summary>The Diffie-Hellman params.</summary>
    [ExiElement("DHParams"), ExiLength(Max = 256)]
    public required Octets DhParams { get; init; }

    /// <summary>The contract identifier.</summary>
    [ExiElement("ContractID"), ExiLength(Max = 24)]
    public required string ContractId { get; init; }
}
