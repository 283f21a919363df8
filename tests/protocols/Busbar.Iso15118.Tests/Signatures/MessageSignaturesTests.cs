using System.Security.Cryptography;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.V20;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Signatures;

/// <summary>Our own signatures, and everything that may be wrong with one.</summary>
public sealed class MessageSignaturesTests
{
    private static readonly ECDsa P256 = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly ECDsa P521 = ECDsa.Create(ECCurve.NamedCurves.nistP521);

    [Fact]
    public void Ours_hold_after_the_wire_in_ISO_15118_2()
    {
        var signed = OverTheWire(MessageSignatures.Sign(Authorization(), P256));
        var verdict = MessageSignatures.Verify(V2Schema.Instance, signed, P256);
        Assert.True(verdict.IsValid, verdict.ToString());
        Assert.True(verdict.Covers(signed.Body.BodyElement!));
        var signature = signed.Header.Signature!;
        Assert.Equal("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", signature.SignedInfo.SignatureMethod.Algorithm);
        Assert.Equal(64, signature.SignatureValue.Value.Length);
    }

    [Theory]
    [InlineData(false, 64, "sha256")]
    [InlineData(true, 132, "sha512")]
    public void Ours_hold_after_the_wire_in_ISO_15118_20(bool isP521, int length, string hash)
    {
        var key = isP521 ? P521 : P256;
        var signed = MessageSignatures.Sign(Confirmation(), key);
        Assert.True(V20CommonSchema.Instance.TryEncode(signed, out byte[]? exi, out _));
        Assert.True(V20CommonSchema.Instance.TryDecode(exi, out var received, out _));
        var message = Assert.IsType<MeteringConfirmationReq>(received);
        Assert.True(MessageSignatures.Verify(V20CommonSchema.Instance, message, key).Covers(message.SignedMeteringData));
        Assert.Equal(length, message.Header.Signature!.SignatureValue.Value.Length);
        Assert.EndsWith("#ecdsa-" + hash, message.Header.Signature.SignedInfo.SignatureMethod.Algorithm, StringComparison.Ordinal);
        Assert.EndsWith("#" + hash, message.Header.Signature.SignedInfo.References[0].DigestMethod.Algorithm, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_without_a_signature_is_said_to_have_none() =>
        Assert.Equal(SignatureFault.Unsigned, MessageSignatures.Verify(V2Schema.Instance, Authorization(), P256).Fault);

    [Fact]
    public void A_changed_part_is_found()
    {
        var signed = MessageSignatures.Sign(Authorization(), P256);
        var changed = signed with { Body = new Body { BodyElement = (V2.AuthorizationReq)signed.Body.BodyElement! with { GenChallenge = new byte[16] } } };
        Assert.Equal(SignatureFault.BadDigest, MessageSignatures.Verify(V2Schema.Instance, changed, P256).Fault);
    }

    [Fact]
    public void A_changed_digest_is_found() => Holds(SignatureFault.BadDigest, signature =>
        Change(signature, reference => reference with { DigestValue = new byte[32] }));

    [Fact]
    public void Another_key_is_found() =>
        Assert.Equal(SignatureFault.BadValue, MessageSignatures.Verify(V2Schema.Instance, MessageSignatures.Sign(Authorization(), P256), P521).Fault);

    [Fact]
    public void A_reference_that_leads_nowhere_is_found() => Holds(SignatureFault.DanglingReference, signature =>
        Change(signature, reference => reference with { Uri = "#other" }));

    [Fact]
    public void A_reference_without_a_number_sign_is_found() => Holds(SignatureFault.DanglingReference, signature =>
        Change(signature, reference => reference with { Uri = "ID1" }));

    [Fact]
    public void A_signature_without_references_is_found() => Holds(SignatureFault.BadReferences, signature =>
        signature with { SignedInfo = signature.SignedInfo with { References = [] } });

    [Fact]
    public void A_signature_with_endless_references_is_found() => Holds(SignatureFault.BadReferences, signature =>
        signature with { SignedInfo = signature.SignedInfo with { References = [.. Enumerable.Repeat(signature.SignedInfo.References[0], 1000)] } });

    [Theory]
    [InlineData("http://www.w3.org/2000/09/xmldsig#sha1")]
    [InlineData("")]
    public void An_unknown_digest_is_found(string algorithm) => Holds(SignatureFault.UnknownAlgorithm, signature =>
        Change(signature, reference => reference with { DigestMethod = new DigestMethod { Algorithm = algorithm } }));

    [Fact]
    public void An_unknown_transform_is_found() => Holds(SignatureFault.UnknownAlgorithm, signature =>
        Change(signature, reference => reference with { Transforms = new Transforms { Steps = [new Transform { Algorithm = "http://www.w3.org/TR/1999/REC-xslt-19991116" }] } }));

    [Fact]
    public void An_unknown_signature_method_is_found() => Holds(SignatureFault.UnknownAlgorithm, signature =>
        signature with { SignedInfo = signature.SignedInfo with { SignatureMethod = new SignatureMethod { Algorithm = "http://www.w3.org/2000/09/xmldsig#hmac-sha1" } } });

    [Fact]
    public void A_value_in_DER_is_not_one_of_the_standard() => Holds(SignatureFault.BadValue, signature =>
    {
        XmlSecuritySchema.Instance.TryEncodeFragment(new ExiName(XmlSecurityNamespaces.Signature, "SignedInfo"), signature.SignedInfo, out byte[]? info, out _);
        return signature with { SignatureValue = new SignatureValue { Value = P256.SignData(info!, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence) } };
    });

    [Fact]
    public void Two_parts_of_one_Id_are_none()
    {
        var pki = TestPki.V2;
        var service = new Certificates.V2ProvisioningServiceFixture(pki);
        var response = service.Response();
        var body = Assert.IsType<V2.CertificateInstallationRes>(response.Body.BodyElement);
        var doubled = response with { Body = new Body { BodyElement = body with { Emaid = body.Emaid with { Id = "ID1" } } } };
        using var key = pki.Provisioning.OpenKey();
        Assert.Equal(SignatureFault.DanglingReference, MessageSignatures.Verify(V2Schema.Instance, doubled, key).Fault);
    }

    [Fact]
    public void A_message_that_has_no_part_to_sign_cannot_be_signed() => Assert.Throws<ArgumentException>(() =>
        MessageSignatures.Sign(new V2.V2GMessage { Header = new V2.MessageHeader { SessionId = new byte[8] }, Body = new Body() }, P256));

    private static void Holds(SignatureFault fault, Func<Signature, Signature> change)
    {
        var signed = MessageSignatures.Sign(Authorization(), P256);
        var changed = signed with { Header = signed.Header with { Signature = change(signed.Header.Signature!) } };
        Assert.Equal(fault, MessageSignatures.Verify(V2Schema.Instance, changed, P256).Fault);
    }

    private static Signature Change(Signature signature, Func<Reference, Reference> change) =>
        signature with { SignedInfo = signature.SignedInfo with { References = [change(signature.SignedInfo.References[0])] } };

    private static V2.V2GMessage Authorization() => new()
    {
        Header = new V2.MessageHeader { SessionId = new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 } },
        Body = new Body { BodyElement = new V2.AuthorizationReq { Id = "ID1", GenChallenge = Enumerable.Range(0, 16).Select(at => (byte)at).ToArray() } },
    };

    private static MeteringConfirmationReq Confirmation() => new()
    {
        Header = new V20.MessageHeader { SessionId = new byte[8], TimeStamp = 1 },
        SignedMeteringData = new SignedMeteringData
        {
            Id = "id1",
            SessionId = new byte[8],
            MeterInfo = new V20.MeterInfo { MeterId = "M1", ChargedEnergyReadingWh = 42 },
            DynamicSmdtControlMode = new DynamicSmdtControlMode(),
        },
    };

    private static V2.V2GMessage OverTheWire(V2.V2GMessage message)
    {
        Assert.True(V2Schema.Instance.TryEncode(message, out byte[]? exi, out _));
        Assert.True(V2Schema.Instance.TryDecode(exi, out var received, out _));
        return Assert.IsType<V2.V2GMessage>(received);
    }
}
