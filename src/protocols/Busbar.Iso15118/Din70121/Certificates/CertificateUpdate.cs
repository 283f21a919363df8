using Busbar.Wire;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Din70121;

/// <summary>The car asks to exchange an expiring contract certificate (DIN 70121 CertificateUpdateReq).</summary>
[ExiType("CertificateUpdateReqType", Din70121Namespaces.Body)]
[ExiRoot("CertificateUpdateReq", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateUpdateReq : BodyElement
{
    /// <summary>What a signature refers to.</summary>
    [ExiAttribute("Id")]
    public string? Id { get; init; }

    /// <summary>The contract signature certificate chain.</summary>
    [ExiElement("ContractSignatureCertChain")]
    public required CertificateChain ContractSignatureCertChain { get; init; }

    /// <summary>The contract identifier.</summary>
    [ExiElement("ContractID"), ExiLength(Max = 24)]
    public required string ContractId { get; init; }

    /// <summary>The list of root certificate identifiers.</summary>
    [ExiElement("ListOfRootCertificateIDs")]
    public required ListOfRootCertificateIds ListOfRootCertificateIds { get; init; }

    /// <summary>The Diffie-Hellman params.</summary>
    [ExiElement("DHParams"), ExiLength(Max = 256)]
    public required Octets DhParams { get; init; }
}

/// <summary>The station answers CertificateUpdateReq (DIN 70121 CertificateUpdateRes).</summary>
[ExiType("CertificateUpdateResType", Din70121Namespaces.Body)]
[ExiRoot("CertificateUpdateRes", Substitutes = typeof(BodyElement))]
public sealed partial record CertificateUpdateRes : BodyElement
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

    /// <summary>The retry counter.</summary>
    [ExiElement("RetryCounter")]
    public required short RetryCounter { get; init; }
}
