using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.V2;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Certificates;

/// <summary>The car's side of the exchange of certificates in ISO 15118-2: asks for a contract, or for a newer one, and takes it.</summary>
public static class V2CarProvisioning
{
    private const string Id = "ID1";

    /// <summary>Asks for a contract, signed with the provisioning certificate.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="provisioning">The car's provisioning certificate.</param>
    /// <param name="roots">The roots that the car knows.</param>
    public static V2GMessage Install(Octets sessionId, CertifiedKey provisioning, IEnumerable<X509Certificate2> roots)
    {
        ArgumentNullException.ThrowIfNull(provisioning);
        return Sign(sessionId, provisioning, new CertificateInstallationReq
        {
            Id = Id,
            OemProvisioningCert = provisioning.Certificate.RawData,
            ListOfRootCertificateIds = new ListOfRootCertificateIds { RootCertificateIds = ProvisioningRoots.Of(roots) },
        });
    }

    /// <summary>Asks for the successor of a contract, signed with the contract.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="contract">The contract that ends.</param>
    /// <param name="emaid">Its EMAID.</param>
    /// <param name="roots">The roots that the car knows.</param>
    public static V2GMessage Update(Octets sessionId, CertifiedKey contract, string emaid, IEnumerable<X509Certificate2> roots)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Sign(sessionId, contract, new CertificateUpdateReq
        {
            Id = Id,
            ContractSignatureCertChain = contract.Chain.ToMessage(),
            Emaid = emaid,
            ListOfRootCertificateIds = new ListOfRootCertificateIds { RootCertificateIds = ProvisioningRoots.Of(roots) },
        });
    }

    /// <summary>Takes the contract out of a response, when all about it holds.</summary>
    /// <param name="response">The response.</param>
    /// <param name="recipient">The certificate that the request was signed with.</param>
    /// <param name="policy">How the provisioning service is judged.</param>
    /// <param name="now">The moment.</param>
    /// <param name="contract">The contract.</param>
    /// <returns>What is wrong.</returns>
    public static ProvisioningFault Open(V2GMessage response, CertifiedKey recipient, ChainPolicy policy, DateTimeOffset now, out InstalledContract? contract)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(recipient);
        contract = null;
        return V2ProvisioningContent.Of(response) is not { } content ? ProvisioningFault.NotOfExchange
            : content.ResponseCode > ResponseCode.OkCertificateExpiresSoon ? ProvisioningFault.Refused
            : !V2CertificateChains.TryRead(content.Provisioning, out var signer) || !V2CertificateChains.TryRead(content.Contract, out var chain) ? ProvisioningFault.MalformedCertificate
            : signer.Judge(policy, now) != ChainVerdict.Valid ? ProvisioningFault.UntrustedSigner
            : !IsSigned(response, content, signer.Leaf) ? ProvisioningFault.BadSignature
            : TryOpen(content, chain, recipient, out contract) ? ProvisioningFault.None
            : ProvisioningFault.BadKey;
    }

    private static V2GMessage Sign(Octets sessionId, CertifiedKey signer, BodyElement body)
    {
        using var key = signer.OpenKey();
        return MessageSignatures.Sign(new V2GMessage { Header = new MessageHeader { SessionId = sessionId }, Body = new Body { BodyElement = body } }, key);
    }

    private static bool IsSigned(V2GMessage response, V2ProvisioningContent content, X509Certificate2 signer)
    {
        using var key = signer.GetECDsaPublicKey();
        if (key is null)
        {
            return false;
        }

        var verdict = MessageSignatures.Verify(Schemas.V2Schema.Instance, response, key);
        return content.SignedParts.All(verdict.Covers);
    }

    private static bool TryOpen(V2ProvisioningContent content, CertificateChainOf chain, CertifiedKey recipient, out InstalledContract? contract)
    {
        contract = null;
        using var certified = chain.Leaf.GetECDsaPublicKey();
        using var agreement = recipient.OpenAgreementKey();
        var encrypted = new EncryptedContractKey(content.Agreement.Value, content.Key.Value);
        if (certified is null || !V2ContractKey.TryDecrypt(encrypted, agreement, certified, out ECDsa? key))
        {
            return false;
        }

        using (key)
        {
            contract = new InstalledContract(content.Emaid.Value, new CertifiedKey(chain.Leaf.CopyWithPrivateKey(key), chain.SubCas));
        }

        return true;
    }
}
