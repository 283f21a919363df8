using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Tests.Certificates;

/// <summary>A car asks for a contract and takes it, all in ISO 15118-2.</summary>
public sealed class V2ProvisioningTests
{
    private static readonly V2GPki Pki = TestPki.V2;
    private readonly V2ProvisioningServiceFixture _fixture = new(Pki);

    [Fact]
    public void A_car_gets_its_first_contract_over_the_wire()
    {
        var request = OverTheWire(_fixture.Request);
        Assert.Equal(ProvisioningFault.None, _fixture.Service.Check(request, Pki.OemProvisioning.SubCas, TestPki.Now, out var requester));
        var response = OverTheWire(_fixture.Service.HandOut(request, requester!, _fixture.Offer));
        Assert.Equal(ProvisioningFault.None, V2CarProvisioning.Open(response, Pki.OemProvisioning, _fixture.Services, TestPki.Now, out var contract));
        Holds(contract);
    }

    [Fact]
    public void A_car_gets_a_newer_contract_over_the_wire()
    {
        var old = Pki.MoSubCa2.Issue(CertificateUse.Contract, "DEBUSC12345678L", new Validity(TestPki.Now.AddDays(-700), TestPki.Now.AddDays(1)));
        var request = OverTheWire(V2CarProvisioning.Update(new byte[8], old, "DEBUSC12345678L", [Pki.V2GRoot.Certificate]));
        Assert.Equal(ProvisioningFault.None, _fixture.Service.Check(request, [], TestPki.Now, out var requester));
        var response = OverTheWire(_fixture.Service.HandOut(request, requester!, _fixture.Offer));
        Assert.IsType<CertificateUpdateRes>(response.Body.BodyElement);
        Assert.Equal(ProvisioningFault.None, V2CarProvisioning.Open(response, old, _fixture.Services, TestPki.Now, out var contract));
        Holds(contract);
    }

    [Fact]
    public void Another_car_cannot_open_it()
    {
        var other = Pki.OemSubCa2.Issue(CertificateUse.OemProvisioning, "OTHER", new Validity(TestPki.Now.AddDays(-1), TestPki.Now.AddDays(1)));
        Assert.Equal(ProvisioningFault.BadKey, V2CarProvisioning.Open(_fixture.Response(), other, _fixture.Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_service_of_a_foreign_root_is_not_trusted()
    {
        var foreign = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), TestPki.Now);
        var response = new V2ProvisioningServiceFixture(foreign).Service.HandOut(_fixture.Request, Pki.OemProvisioning.Certificate, _fixture.Offer);
        Assert.Equal(ProvisioningFault.UntrustedSigner, V2CarProvisioning.Open(response, Pki.OemProvisioning, _fixture.Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_response_of_which_a_part_was_changed_is_not_taken()
    {
        var response = _fixture.Response();
        var body = (CertificateInstallationRes)response.Body.BodyElement!;
        var changed = response with { Body = new Body { BodyElement = body with { Emaid = body.Emaid with { Value = "DEBUSC99999999X" } } } };
        Assert.Equal(ProvisioningFault.BadSignature, V2CarProvisioning.Open(changed, Pki.OemProvisioning, _fixture.Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_response_that_signs_only_some_parts_is_not_taken()
    {
        var response = _fixture.Response();
        using var key = Pki.Provisioning.OpenKey();
        var some = MessageSignatures.Sign(V2Schema.Instance, [.. SignedParts.Of(response).Skip(1)], key);
        var partial = response with { Header = response.Header with { Signature = some } };
        Assert.True(MessageSignatures.Verify(V2Schema.Instance, partial, key).IsValid);
        Assert.Equal(ProvisioningFault.BadSignature, V2CarProvisioning.Open(partial, Pki.OemProvisioning, _fixture.Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_refusal_is_valid_on_the_wire_and_told()
    {
        var refusal = OverTheWire(_fixture.Service.Refuse(_fixture.Request, ResponseCode.FailedCertChainError));
        Assert.Equal(ProvisioningFault.Refused, V2CarProvisioning.Open(refusal, Pki.OemProvisioning, _fixture.Services, TestPki.Now, out _));
    }

    [Fact]
    public void A_request_is_judged()
    {
        Assert.Equal(ProvisioningFault.None, _fixture.Check(_fixture.Request));
        var unsigned = _fixture.Request with { Header = _fixture.Request.Header with { Signature = null } };
        Assert.Equal(ProvisioningFault.BadSignature, _fixture.Check(unsigned));
        var body = (CertificateInstallationReq)_fixture.Request.Body.BodyElement!;
        Assert.Equal(ProvisioningFault.MalformedCertificate, _fixture.Check(With(body with { OemProvisioningCert = new byte[100] })));
        Assert.Equal(ProvisioningFault.UntrustedSigner, _fixture.Check(With(body with { OemProvisioningCert = Pki.Contract.Certificate.RawData })));
        Assert.Equal(ProvisioningFault.NotOfExchange, _fixture.Check(With(new SessionStopReq { ChargingSession = ChargingSession.Terminate })));
    }

    [Fact]
    public void A_station_passes_the_octets_on_as_they_came()
    {
        Assert.True(V2Schema.Instance.TryEncode(_fixture.Request, out byte[]? exi, out _));

        // A car may send surplus octets: they belong to what it sent.
        byte[] sent = [.. exi, 0];
        Assert.True(CertificateExchange.TryTake(new V2GtpMessage(V2GtpPayloadType.Exi, sent), _fixture.Request, out var exchange));
        Assert.Equal(Convert.ToBase64String(sent), exchange.ToBase64());
        Assert.Equal("urn:iso:15118:2:2013:MsgDef", exchange.SchemaVersion);
        Assert.False(exchange.IsUpdate);
        Assert.Same(V2Schema.Instance, CertificateExchange.SchemaOf(exchange.SchemaVersion));
        Assert.False(CertificateExchange.TryTake(new V2GtpMessage(V2GtpPayloadType.Exi, sent), _fixture.Response(), out _));
    }

    private static V2GMessage With(BodyElement body) => new() { Header = new MessageHeader { SessionId = new byte[8] }, Body = new Body { BodyElement = body } };

    private static void Holds(InstalledContract? contract)
    {
        Assert.NotNull(contract);
        Assert.Equal("DEBUSC12345678L", contract.Emaid);
        Assert.Equal(ChainVerdict.Valid, contract.Contract.Chain.Judge(new ChainPolicy([Pki.MoRoot.Certificate], CertificateUse.Contract), TestPki.Now));
        using var key = contract.Contract.OpenKey();
        using var certified = Pki.Contract.Certificate.GetECDsaPublicKey()!;
        Assert.True(certified.VerifyData((byte[])[1, 2], key.SignData((byte[])[1, 2], HashAlgorithmName.SHA256), HashAlgorithmName.SHA256));
    }

    private static V2GMessage OverTheWire(V2GMessage message)
    {
        Assert.True(V2Schema.Instance.TryEncode(message, out byte[]? exi, out var error), error.ToString());
        Assert.True(V2Schema.Instance.TryDecode(exi, out var received, out error), error.ToString());
        return Assert.IsType<V2GMessage>(received);
    }
}
