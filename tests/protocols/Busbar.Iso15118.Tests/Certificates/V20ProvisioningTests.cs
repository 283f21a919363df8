using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.V20;

namespace Busbar.Iso15118.Tests.Certificates;

/// <summary>A car asks for a contract and takes it, all in ISO 15118-20 on P-521.</summary>
public sealed class V20ProvisioningTests
{
    private static readonly V2GPki Pki = TestPki.V20;
    private static readonly MessageHeader Header = new() { SessionId = new byte[8], TimeStamp = 1 };
    private static readonly ChainPolicy Services = new([Pki.V2GRoot.Certificate], CertificateUse.Provisioning);
    private readonly V20ProvisioningService _service = new(Pki.Provisioning, new ChainPolicy([Pki.OemRoot.Certificate], CertificateUse.OemProvisioning));
    private readonly string _pcid = new V2GPkiNames().Pcid;
    private readonly InstalledContract _offer = new(new V2GPkiNames().Emaid, Pki.Contract);

    [Fact]
    public void A_car_gets_a_contract_over_the_wire()
    {
        var request = OverTheWire(Request());
        Assert.Equal(ProvisioningFault.None, _service.Check(request, TestPki.Now, out var requester));
        var response = OverTheWire(_service.HandOut(Header, requester!, _offer, remaining: 2));
        Assert.Equal(94, response.SignedInstallationData.Secp521EncryptedPrivateKey!.Value.Length);
        Assert.Equal(133, response.SignedInstallationData.DhPublicKey.Length);
        Assert.Equal(2, response.RemainingContractCertificateChains);
        Assert.Equal(ProvisioningFault.None, V20CarProvisioning.Open(response, Pki.OemProvisioning, _pcid, Services, TestPki.Now, out var contract));
        Assert.Equal(_offer.Emaid, contract!.Emaid);
        using var key = contract.Contract.OpenKey();
        Assert.Equal(521, key.KeySize);
    }

    [Fact]
    public void It_is_bound_to_the_car_s_identifier()
    {
        var response = _service.HandOut(Header, Pki.OemProvisioning.Certificate, _offer);
        Assert.Equal(ProvisioningFault.BadKey, V20CarProvisioning.Open(response, Pki.OemProvisioning, "WBUSBAR0000000002", Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_changed_key_is_found_by_the_signature()
    {
        var response = _service.HandOut(Header, Pki.OemProvisioning.Certificate, _offer);
        var key = response.SignedInstallationData.Secp521EncryptedPrivateKey!.Value.ToArray();
        key[20] ^= 1;
        var changed = response with { SignedInstallationData = response.SignedInstallationData with { Secp521EncryptedPrivateKey = key } };
        Assert.Equal(ProvisioningFault.BadSignature, V20CarProvisioning.Open(changed, Pki.OemProvisioning, _pcid, Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_request_is_judged()
    {
        var request = Request();
        Assert.Equal(ProvisioningFault.BadSignature, _service.Check(request with { Header = Header }, TestPki.Now, out _));
        var malformed = request.OemProvisioningCertificateChain with { Certificate = new byte[] { 0x30, 0x82 } };
        Assert.Equal(ProvisioningFault.MalformedCertificate, _service.Check(request with { OemProvisioningCertificateChain = malformed }, TestPki.Now, out _));
        Assert.Equal(ProvisioningFault.UntrustedSigner, _service.Check(request, TestPki.Now.AddYears(5), out _));
    }

    private static CertificateInstallationReq Request() => V20CarProvisioning.Install(Header, Pki.OemProvisioning, [Pki.V2GRoot.Certificate], 3, ["DEBUSC12345678L"]);

    private static T OverTheWire<T>(T message)
        where T : V2GMessage
    {
        Assert.True(V20CommonSchema.Instance.TryEncode(message, out byte[]? exi, out var error), error.ToString());
        Assert.True(V20CommonSchema.Instance.TryDecode(exi, out var received, out error), error.ToString());
        return Assert.IsType<T>(received);
    }
}
