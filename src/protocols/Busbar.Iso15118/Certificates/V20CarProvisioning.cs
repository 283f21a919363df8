using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.V20;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Certificates;

/// <summary>The car's side of the exchange of certificates in ISO 15118-20.</summary>
public static class V20CarProvisioning
{
    private const string Id = "id1";

    /// <summary>Asks for contracts, signed with the provisioning certificate.</summary>
    /// <param name="header">The header with the session and the time.</param>
    /// <param name="provisioning">The car's provisioning certificate.</param>
    /// <param name="roots">The roots that the car knows.</param>
    /// <param name="maxContracts">How many contracts the car has room for.</param>
    /// <param name="emaids">The contracts that it wants first.</param>
    public static CertificateInstallationReq Install(
        MessageHeader header, CertifiedKey provisioning, IEnumerable<X509Certificate2> roots, byte maxContracts, IReadOnlyList<string>? emaids = null)
    {
        ArgumentNullException.ThrowIfNull(provisioning);
        using var key = provisioning.OpenKey();
        return MessageSignatures.Sign(
            new CertificateInstallationReq
            {
                Header = header,
                OemProvisioningCertificateChain = provisioning.Chain.ToSignedCertificateChain(Id),
                ListOfRootCertificateIds = new ListOfRootCertificateIds { RootCertificateIds = ProvisioningRoots.Of(roots) },
                MaximumContractCertificateChains = maxContracts,
                PrioritizedEmaids = emaids is { Count: > 0 } ? new EmaidList { Emaids = emaids } : null,
            },
            key);
    }

    /// <summary>Takes the contract out of a response, when all about it holds.</summary>
    /// <param name="response">The response.</param>
    /// <param name="recipient">The certificate that the request was signed with.</param>
    /// <param name="pcid">The car's PCID.</param>
    /// <param name="policy">How the provisioning service is judged.</param>
    /// <param name="now">The moment.</param>
    /// <param name="contract">The contract.</param>
    /// <returns>What is wrong.</returns>
    public static ProvisioningFault Open(
        CertificateInstallationRes response, CertifiedKey recipient, string pcid, ChainPolicy policy, DateTimeOffset now, out InstalledContract? contract)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(recipient);
        contract = null;
        var data = response.SignedInstallationData;
        return response.ResponseCode >= ResponseCode.Failed ? ProvisioningFault.Refused
            : !V20CertificateChains.TryRead(response.CpsCertificateChain, out var signer) || !V20CertificateChains.TryRead(data.ContractCertificateChain, out var chain) ? ProvisioningFault.MalformedCertificate
            : signer.Judge(policy, now) != ChainVerdict.Valid ? ProvisioningFault.UntrustedSigner
            : !IsSigned(response, signer.Leaf) ? ProvisioningFault.BadSignature
            : TryOpen(data, chain, recipient, pcid, out contract) ? ProvisioningFault.None
            : ProvisioningFault.BadKey;
    }

    private static bool IsSigned(CertificateInstallationRes response, X509Certificate2 signer)
    {
        using var key = signer.GetECDsaPublicKey();
        return key is not null && MessageSignatures.Verify(V20CommonSchema.Instance, response, key).Covers(response.SignedInstallationData);
    }

    private static bool TryOpen(SignedInstallationData data, CertificateChainOf chain, CertifiedKey recipient, string pcid, out InstalledContract? contract)
    {
        contract = null;
        using var agreement = recipient.OpenAgreementKey();
        if (data is not { EcdhCurve: EcdhCurve.Secp521, Secp521EncryptedPrivateKey: { } encrypted }
            || !V20ContractKey.TryDecrypt(new EncryptedContractKey(data.DhPublicKey, encrypted), agreement, pcid, chain.Leaf, out ECDsa? key))
        {
            return false;
        }

        using (key)
        {
            contract = new InstalledContract(CertificateUses.CommonNameOf(chain.Leaf), new CertifiedKey(chain.Leaf.CopyWithPrivateKey(key), chain.SubCas));
        }

        return true;
    }
}
