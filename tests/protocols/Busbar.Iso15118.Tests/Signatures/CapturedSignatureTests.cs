using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Signatures;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;

namespace Busbar.Iso15118.Tests.Signatures;

/// <summary>Signatures that real cars, stations and services made.</summary>
public sealed class CapturedSignatureTests
{
    [Fact]
    public void All_21_values_were_made_by_their_signers_over_the_same_octets()
    {
        var vectors = SignatureVector.All();
        Assert.Equal(21, vectors.Count);
        Assert.All(vectors, vector =>
        {
            var signature = MessageSignatures.Of(vector.Decode());
            Assert.NotNull(signature);
            Assert.True(XmlSecuritySchema.Instance.TryEncodeFragment(new ExiName(XmlSecurityNamespaces.Signature, "SignedInfo"), signature.SignedInfo, out byte[]? info, out _));
            Assert.Equal(vector.SignedInfo, Convert.ToHexStringLower(info));
            using var key = vector.OpenKey();
            Assert.Equal(SignatureFault.None, MessageSignatures.VerifyValue(signature, key));
        });
    }

    [Fact]
    public void Every_signed_part_is_written_to_the_octets_that_were_digested_and_the_signature_holds()
    {
        var withParts = SignatureVector.All().Where(vector => vector.Fragments.Count > 0).ToList();
        Assert.Equal(13, withParts.Count);
        Assert.All(withParts, vector =>
        {
            var message = vector.Decode();
            using var key = vector.OpenKey();
            var verdict = MessageSignatures.Verify(vector.Schema, message, key);
            Assert.True(verdict.IsValid, $"{vector.Name}: {verdict}");
            Assert.Equal(vector.Fragments, verdict.Parts.Select(part =>
            {
                Assert.True(vector.Schema.TryEncodeFragment(part.Element, part.Value, out byte[]? fragment, out _));
                return Convert.ToHexStringLower(fragment);
            }));
            Assert.All(verdict.Parts, part => Assert.True(verdict.Covers(part.Value)));
        });
    }

    [Fact]
    public void A_signature_that_leads_nowhere_proves_nothing()
    {
        // One car leaves its last signature on messages that have no part of that Id.
        var dangling = SignatureVector.All().Where(vector => vector.Fragments.Count == 0).ToList();
        Assert.Equal(8, dangling.Count);
        Assert.All(dangling, vector =>
        {
            using var key = vector.OpenKey();
            Assert.Equal(SignatureFault.DanglingReference, MessageSignatures.Verify(vector.Schema, vector.Decode(), key).Fault);
        });
    }

    [Fact]
    public void Another_key_or_a_changed_message_breaks_every_one()
    {
        using var stranger = System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256);
        Assert.All(SignatureVector.All().Where(vector => vector.Fragments.Count > 0), vector =>
            Assert.Equal(SignatureFault.BadValue, MessageSignatures.Verify(vector.Schema, vector.Decode(), stranger).Fault));
    }
}
