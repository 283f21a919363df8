using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Certificates;

/// <summary>The provisioning service's side of the exchange of certificates in ISO 15118-20.</summary>
/// <param name="own">The service's certificate.</param>
/// <param name="oem">How the provisioning certificates of cars are judged.</param>
public sealed class V20ProvisioningService(CertifiedKey own, ChainPolicy oem)
{
    private const string Id = "id1";

    /// <summary>Checks who asks, and the request's signature.</summary>
    /// <param name="request">The request.</param>
    /// <param name="now">The moment.</param>
    /// <param name="requester">The certificate of the one who asks; its common name is the PCID.</param>
    /// <returns>What is wrong.</returns>
    public ProvisioningFault Check(CertificateInstallationReq request, DateTimeOffset now, out X509Certificate2? requester)
    {
        ArgumentNullException.ThrowIfNull(request);
        requester = null;
        if (!V20CertificateChains.TryRead(request.OemProvisioningCertificateChain, out var chain))
        {
            return ProvisioningFault.MalformedCertificate;
        }

        if (chain.Judge(oem, now) != ChainVerdict.Valid)
        {
            return ProvisioningFault.UntrustedSigner;
        }

        using var key = chain.Leaf.GetECDsaPublicKey();
        if (key is null || !MessageSignatures.Verify(V20CommonSchema.Instance, request, key).Covers(request.OemProvisioningCertificateChain))
        {
            return ProvisioningFault.BadSignature;
        }

        requester = chain.Leaf;
        return ProvisioningFault.None;
    }

    /// <summary>Hands out a contract.</summary>
    /// <param name="header">The header of the response.</param>
    /// <param name="requester">The certificate that the check found, on P-521.</param>
    /// <param name="offer">The contract, on P-521.</param>
    /// <param name="remaining">How many more contracts there are for the car.</param>
    public CertificateInstallationRes HandOut(MessageHeader header, X509Certificate2 requester, InstalledContract offer, byte remaining = 0)
    {
        ArgumentNullException.ThrowIfNull(requester);
        ArgumentNullException.ThrowIfNull(offer);
        using var contractKey = offer.Contract.OpenKey();
        using var recipient = requester.GetECDiffieHellmanPublicKey() ?? throw new ArgumentException("The certificate has no key on an elliptic curve.", nameof(requester));
        var encrypted = V20ContractKey.Encrypt(contractKey, offer.Contract.Certificate, recipient.PublicKey, CertificateUses.CommonNameOf(requester));
        using var key = own.OpenKey();
        return MessageSignatures.Sign(
            new CertificateInstallationRes
            {
                Header = header,
                ResponseCode = ResponseCode.Ok,
                EvseProcessing = Processing.Finished,
                CpsCertificateChain = own.Chain.ToCertificateChain(),
                SignedInstallationData = new SignedInstallationData
                {
                    Id = Id,
                    ContractCertificateChain = offer.Contract.Chain.ToContractCertificateChain(),
                    EcdhCurve = EcdhCurve.Secp521,
                    DhPublicKey = encrypted.AgreementKey,
                    Secp521EncryptedPrivateKey = encrypted.Encrypted,
                },
                RemainingContractCertificateChains = remaining,
            },
            key);
    }
}
