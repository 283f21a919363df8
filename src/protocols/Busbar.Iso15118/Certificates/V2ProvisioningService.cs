using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Certificates;

/// <summary>The provisioning service's side of the exchange of certificates in ISO 15118-2.</summary>
/// <param name="own">The service's certificate.</param>
/// <param name="oem">How the provisioning certificates of cars are judged.</param>
/// <param name="contracts">How contracts that are to be renewed are judged.</param>
public sealed class V2ProvisioningService(CertifiedKey own, ChainPolicy oem, ChainPolicy contracts)
{
    /// <summary>Checks who asks, and the request's signature.</summary>
    /// <param name="request">The request.</param>
    /// <param name="oemSubCas">The car maker's authorities: an installation request carries the leaf alone.</param>
    /// <param name="now">The moment.</param>
    /// <param name="requester">The certificate of the one who asks.</param>
    /// <returns>What is wrong.</returns>
    public ProvisioningFault Check(V2GMessage request, IReadOnlyList<X509Certificate2> oemSubCas, DateTimeOffset now, out X509Certificate2? requester)
    {
        ArgumentNullException.ThrowIfNull(request);
        requester = null;
        CertificateChainOf? chain = null;
        ChainPolicy policy;
        switch (request.Body.BodyElement)
        {
            case CertificateInstallationReq install:
                policy = oem;
                if (CertificateChains.TryRead(install.OemProvisioningCert.Span, out var leaf))
                {
                    chain = new CertificateChainOf(leaf, oemSubCas);
                }

                break;
            case CertificateUpdateReq update:
                policy = contracts;
                V2CertificateChains.TryRead(update.ContractSignatureCertChain, out chain);
                break;
            default:
                return ProvisioningFault.NotOfExchange;
        }

        if (chain is null)
        {
            return ProvisioningFault.MalformedCertificate;
        }

        if (chain.Judge(policy, now) != ChainVerdict.Valid)
        {
            return ProvisioningFault.UntrustedSigner;
        }

        using var key = chain.Leaf.GetECDsaPublicKey();
        if (key is null || !MessageSignatures.Verify(V2Schema.Instance, request, key).Covers(request.Body.BodyElement))
        {
            return ProvisioningFault.BadSignature;
        }

        requester = chain.Leaf;
        return ProvisioningFault.None;
    }

    /// <summary>Hands out a contract.</summary>
    /// <param name="request">A request that was checked.</param>
    /// <param name="requester">The certificate that the check found.</param>
    /// <param name="offer">The contract.</param>
    public V2GMessage HandOut(V2GMessage request, X509Certificate2 requester, InstalledContract offer)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(requester);
        ArgumentNullException.ThrowIfNull(offer);
        using var contractKey = offer.Contract.OpenKey();
        using var recipient = requester.GetECDiffieHellmanPublicKey() ?? throw new ArgumentException("The certificate has no key on an elliptic curve.", nameof(requester));
        var encrypted = V2ContractKey.Encrypt(contractKey, recipient.PublicKey);
        using var key = own.OpenKey();
        return MessageSignatures.Sign(
            Answer(request, new V2ProvisioningContent(
                ResponseCode.Ok,
                own.Chain.ToMessage(),
                offer.Contract.Chain.ToMessage("ID1"),
                new ContractSignatureEncryptedPrivateKey { Id = "ID2", Value = encrypted.Encrypted },
                new DiffieHellmanPublickey { Id = "ID3", Value = encrypted.AgreementKey },
                new Emaid { Id = "ID4", Value = offer.Emaid })),
            key);
    }

    /// <summary>Refuses a request. The schema wants every element all the same: they are empty or the service's own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="code">Why.</param>
    public V2GMessage Refuse(V2GMessage request, ResponseCode code)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Answer(request, new V2ProvisioningContent(
            code,
            own.Chain.ToMessage(),
            own.Chain.ToMessage("ID1"),
            new ContractSignatureEncryptedPrivateKey { Id = "ID2", Value = default },
            new DiffieHellmanPublickey { Id = "ID3", Value = default },
            new Emaid { Id = "ID4", Value = NoEmaid }));
    }

    /// <summary>The schema wants 14 characters at least.</summary>
    private const string NoEmaid = "ZZ000000000000";

    private static V2GMessage Answer(V2GMessage request, V2ProvisioningContent content) => new()
    {
        Header = new MessageHeader { SessionId = request.Header.SessionId },
        Body = new Body
        {
            BodyElement = request.Body.BodyElement is CertificateUpdateReq
                ? content.ToUpdate(content.ResponseCode == ResponseCode.Ok ? null : (short)0)
                : content.ToInstallation(),
        },
    };
}
