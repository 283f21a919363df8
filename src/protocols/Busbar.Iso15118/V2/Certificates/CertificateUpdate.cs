using Busbar.Wire;

namespace Busbar.Iso15118.V2;

/// <summary>The car asks to exchange an expiring contract certificate (ISO 15118-2 CertificateUpdateReq).</summary>
[ExiType("CertificateUpdateReqType", V2Namespaces.Body)]
[ExiRoot("CertificateUpdateReq", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateUpdateReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id", IsQualified = true)]
    public required string Id { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }

    /// <summary>The contract.</summary>
    [ExiElement("eMAID"), ExiLength(Min = 14, Max = 15)]
    public required string Emaid { get; init; }

    /// <summary>The list of root certificate identifiers.</summary>
    [ExiElement("ListOfRootCertificateIDs")]
    public required ListOfRootCertificateIds ListOfRootCertificateIds { get; init; }
}

/// <summary>The station answers CertificateUpdateReq (ISO 15118-2 CertificateUpdateRes).</summary>
[ExiType("CertificateUpdateResType", V2Namespaces.Body)]
[ExiRoot("CertificateUpdateRes", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateUpdateRes : BodyElement
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

    /// <summary>The retry counter.</summary>
    [ExiElement("RetryCounter")]
    public short? RetryCounter { get; init; }
}
