using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to be given contract certificates (ISO 15118-2 CertificateInstallationReq).</summary>
[ExiType("CertificateInstallationReqType", V2Namespaces.Body)]
[ExiRoot("CertificateInstallationReq", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateInstallationReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The car maker's provisioning certificate.</summary>
    [ExiElement("OEMProvisioningCert"), ExiLength(Max = 800)]
    public required Octets OemProvisioningCert { get; init; }

    /// <summary>The list of root certificate identifiers.</summary>
    [ExiElement("ListOfRootCertificateIDs")]
    public required ListOfRootCertificateIds ListOfRootCertificateIds { get; init; }
}

/// <summary>The station answers CertificateInstallationReq (ISO 15118-2 CertificateInstallationRes).</summary>
[ExiType("CertificateInstallationResType", V2Namespaces.Body)]
[ExiRoot("CertificateInstallationRes", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateInstallationRes : BodyElement
{
    /// <summary>How the request went.</summary>
    [ExiElement("ResponseCode")]
    public required ResponseCode ResponseCode { get; init; }

    /// <summary>The secondary actor's provisioning certificate chain.</summary>
    [ExiElement("SAProvisioningCertificateChain")]
    public required CertificateChain SaProvisioningCertificateChain { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }

    /// <summary>The contract's private key, encrypted.</summary>
    [ExiElement("ContractSignatureEncryptedPrivateKey")]
    public required ContractSignatureEncryptedPrivateKey ContractSignatureEncryptedPrivateKey { get; init; }

    /// <summary>The public key for the key agreement.</summary>
    [ExiElement("DHpublickey")]
    public required DiffieHellmanPublickey DhPublicKey { get; init; }

    /// <summary>The contract.</summary>
    [ExiElement("eMAID")]
    public required Emaid Emaid { get; init; }
}
