using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Certificates;

/// <summary>What the two responses of ISO 15118-2 have in common: the schema types them apart.</summary>
internal sealed record V2ProvisioningContent(
    ResponseCode ResponseCode,
    CertificateChain Provisioning,
    CertificateChain Contract,
    ContractSignatureEncryptedPrivateKey Key,
    DiffieHellmanPublickey Agreement,
    Emaid Emaid)
{
    /// <summary>What must be signed.</summary>
    public IEnumerable<object> SignedParts => [Contract, Key, Agreement, Emaid];

    public static V2ProvisioningContent? Of(V2GMessage message) => message.Body.BodyElement switch
    {
        CertificateInstallationRes m => new(m.ResponseCode, m.SaProvisioningCertificateChain, m.ContractSignatureCertChain, m.ContractSignatureEncryptedPrivateKey, m.DhPublicKey, m.Emaid),
        CertificateUpdateRes m => new(m.ResponseCode, m.SaProvisioningCertificateChain, m.ContractSignatureCertChain, m.ContractSignatureEncryptedPrivateKey, m.DhPublicKey, m.Emaid),
        _ => null,
    };

    public CertificateInstallationRes ToInstallation() => new()
    {
        ResponseCode = ResponseCode,
        SaProvisioningCertificateChain = Provisioning,
        ContractSignatureCertChain = Contract,
        ContractSignatureEncryptedPrivateKey = Key,
        DhPublicKey = Agreement,
        Emaid = Emaid,
    };

    public CertificateUpdateRes ToUpdate(short? retryCounter) => new()
    {
        ResponseCode = ResponseCode,
        SaProvisioningCertificateChain = Provisioning,
        ContractSignatureCertChain = Contract,
        ContractSignatureEncryptedPrivateKey = Key,
        DhPublicKey = Agreement,
        Emaid = Emaid,
        RetryCounter = retryCounter,
    };
}
