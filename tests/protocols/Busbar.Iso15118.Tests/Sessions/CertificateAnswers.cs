using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.V2;
using V20 = Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Answers to certificate requests with the right shape and empty content, as a backend would pass them on.</summary>
internal static class CertificateAnswers
{
    private static readonly CertificateChain Chain = new() { Certificate = new byte[] { 1 } };

    public static byte[] ToV2(ReadOnlyMemory<byte> request, bool isUpdate)
    {
        Assert.True(V2Schema.Instance.TryDecode(request.Span, out var decoded, out _));
        var key = new ContractSignatureEncryptedPrivateKey { Id = "id2", Value = new byte[48] };
        var point = new DiffieHellmanPublickey { Id = "id3", Value = new byte[65] };
        var emaid = new Emaid { Id = "id4", Value = "DEABC123456789" };
        BodyElement body = isUpdate
            ? new CertificateUpdateRes
            {
                ResponseCode = ResponseCode.Ok, SaProvisioningCertificateChain = Chain, ContractSignatureCertChain = Chain,
                ContractSignatureEncryptedPrivateKey = key, DhPublicKey = point, Emaid = emaid,
            }
            : new CertificateInstallationRes
            {
                ResponseCode = ResponseCode.Ok, SaProvisioningCertificateChain = Chain, ContractSignatureCertChain = Chain,
                ContractSignatureEncryptedPrivateKey = key, DhPublicKey = point, Emaid = emaid,
            };
        var message = new V2GMessage { Header = ((V2GMessage)decoded!).Header with { Signature = null }, Body = new Body { BodyElement = body } };
        Assert.True(V2Schema.Instance.TryEncode(message, out var exi, out _));
        return exi!;
    }

    public static byte[] ToV20(ReadOnlyMemory<byte> request, byte remaining)
    {
        Assert.True(V20CommonSchema.Instance.TryDecode(request.Span, out var decoded, out _));
        var response = new V20.CertificateInstallationRes
        {
            Header = ((V20.CertificateInstallationReq)decoded!).Header with { Signature = null },
            ResponseCode = V20.ResponseCode.Ok,
            EvseProcessing = V20.Processing.Finished,
            CpsCertificateChain = new V20.CertificateChain { Certificate = new byte[] { 1 } },
            SignedInstallationData = new V20.SignedInstallationData
            {
                Id = "id1",
                ContractCertificateChain = new V20.ContractCertificateChain
                {
                    Certificate = new byte[] { 1 }, SubCertificates = new V20.SubCertificates { Certificates = [new byte[] { 2 }] },
                },
                EcdhCurve = V20.EcdhCurve.Secp521,
                DhPublicKey = new byte[133],
                Secp521EncryptedPrivateKey = new byte[94],
            },
            RemainingContractCertificateChains = remaining,
        };
        Assert.True(V20CommonSchema.Instance.TryEncode(response, out var exi, out _));
        return exi!;
    }
}
