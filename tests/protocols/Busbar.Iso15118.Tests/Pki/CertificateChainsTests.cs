using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;
using Busbar.TestKit;

namespace Busbar.Iso15118.Tests.Pki;

public sealed class CertificateChainsTests
{
    private static readonly V2GPki Pki = TestPki.V2;
    private static readonly DateTimeOffset Now = TestPki.Now;
    private static readonly Validity Current = new(Now.AddDays(-1), Now.AddDays(1));

    private static ChainPolicy Contracts => new([Pki.MoRoot.Certificate], CertificateUse.Contract);

    [Fact]
    public void An_expired_certificate_is_told_from_one_that_is_not_valid_yet()
    {
        Assert.Equal(ChainVerdict.Expired, Issue(new Validity(Now.AddDays(-9), Now.AddDays(-1))).Judge(Contracts, Now));
        Assert.Equal(ChainVerdict.NotYetValid, Issue(new Validity(Now.AddDays(1), Now.AddDays(9))).Judge(Contracts, Now));
    }

    [Fact]
    public void An_unknown_root_is_not_trusted_whatever_the_message_carries()
    {
        var foreign = V2GPki.Create(PkiEdition.V2, new V2GPkiNames(), Now);
        Assert.Equal(ChainVerdict.UnknownRoot, foreign.Contract.Chain.Judge(Contracts, Now));
        var withRoot = new CertificateChainOf(foreign.Contract.Certificate, [.. foreign.Contract.SubCas, foreign.MoRoot.Certificate]);
        Assert.Equal(ChainVerdict.UnknownRoot, withRoot.Judge(Contracts, Now));
        Assert.Equal(ChainVerdict.UnknownRoot, Pki.Contract.Chain.Judge(Contracts with { Roots = [] }, Now));
    }

    [Fact]
    public void A_missing_link_breaks_the_chain() =>
        Assert.Equal(ChainVerdict.UnknownRoot, new CertificateChainOf(Pki.Contract.Certificate, [Pki.MoSubCa2.Certificate]).Judge(Contracts, Now));

    [Fact]
    public void The_order_of_authorities_does_not_matter() =>
        Assert.Equal(ChainVerdict.Valid, new CertificateChainOf(Pki.Contract.Certificate, [Pki.MoSubCa1.Certificate, Pki.MoSubCa2.Certificate]).Judge(Contracts, Now));

    [Fact]
    public void A_forged_signature_breaks_the_chain()
    {
        var der = Pki.Contract.Certificate.RawData;
        der[^1] ^= 1;
        Assert.True(CertificateChains.TryRead(der, out var forged));
        Assert.Contains(new CertificateChainOf(forged, Pki.Contract.SubCas).Judge(Contracts, Now), new[] { ChainVerdict.Broken, ChainVerdict.UnknownRoot });
    }

    [Fact]
    public void A_leaf_that_plays_an_authority_breaks_the_chain()
    {
        // A contract signs another contract: its basic constraints forbid it.
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Pki.Contract.Certificate.SubjectName, key, HashAlgorithmName.SHA256);
        using var signer = Pki.Contract.OpenKey();
        using var child = request.Create(Pki.Contract.Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(signer), Current.From, Current.Until, [1, 2, 3]);
        var verdict = new CertificateChainOf(child, [Pki.Contract.Certificate, .. Pki.Contract.SubCas]).Judge(Contracts, Now);
        Assert.Contains(verdict, new[] { ChainVerdict.Broken, ChainVerdict.UnknownRoot });
    }

    [Fact]
    public void Three_authorities_between_leaf_and_root_are_one_too_many()
    {
        var root = CertificateAuthority.CreateRoot("Root", PkiEdition.V2, new Validity(Now.AddDays(-2), Now.AddDays(2)));
        var third = root.CreateSubCa("1", "MO", 2, Current).CreateSubCa("2", "MO", 1, Current).CreateSubCa("3", "MO", 0, Current);
        var leaf = third.Issue(CertificateUse.Contract, "DEBUSC12345678L", Current);
        Assert.Equal(ChainVerdict.TooLong, leaf.Chain.Judge(new ChainPolicy([root.Certificate], CertificateUse.Contract), Now));
    }

    [Fact]
    public void A_certificate_of_another_use_is_refused()
    {
        var roots = new[] { Pki.MoRoot.Certificate, Pki.OemRoot.Certificate, Pki.V2GRoot.Certificate };
        Assert.Equal(ChainVerdict.WrongUse, Pki.Contract.Chain.Judge(new ChainPolicy(roots, CertificateUse.Station), Now));
        Assert.Equal(ChainVerdict.WrongUse, Pki.Station.Chain.Judge(new ChainPolicy(roots, CertificateUse.Contract), Now));
        Assert.Equal(ChainVerdict.WrongUse, Pki.MoSubCa2.Own.Chain.Judge(new ChainPolicy(roots, CertificateUse.Contract), Now));
    }

    [Fact]
    public void A_curve_that_the_standards_do_not_have_is_said()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var name = new X500DistinguishedNameBuilder();
        name.AddDomainComponent("MO");
        name.AddCommonName("DEBUSC12345678L");
        var request = new CertificateRequest(name.Build(), key, HashAlgorithmName.SHA384);
        using var signer = Pki.MoSubCa2.Own.OpenKey();
        using var leaf = request.Create(
            Pki.MoSubCa2.Certificate.SubjectName, X509SignatureGenerator.CreateForECDsa(signer), Current.From, Current.Until, [1, 2, 3]);
        Assert.Equal(ChainVerdict.WrongKey, new CertificateChainOf(leaf, Pki.Contract.SubCas).Judge(Contracts, Now));
    }

    [Fact]
    public void A_root_with_extended_key_usage_is_accepted()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Root", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.9")], false));
        using var root = request.CreateSelfSigned(Now.AddDays(-2), Now.AddDays(2));
        var leafRequest = new CertificateRequest("DC=MO, CN=DEBUSC12345678L", key, HashAlgorithmName.SHA256);
        using var leaf = leafRequest.Create(root, Current.From, Current.Until, [1, 2, 3]);
        Assert.Equal(ChainVerdict.Valid, new CertificateChainOf(leaf, []).Judge(new ChainPolicy([root], CertificateUse.Contract), Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("3000")]
    [InlineData("308206e930820291a003020102021400")]
    public void A_malformed_certificate_is_no_exception(string hex) => Assert.False(CertificateChains.TryRead(Convert.FromHexString(hex), out _));

    [Fact]
    public void A_damaged_certificate_is_no_exception()
    {
        var mutator = new ByteMutator(Seed.Random(2718));
        var verdicts = new HashSet<ChainVerdict>();
        for (var mutant = 0; mutant < 400; mutant++)
        {
            var damaged = mutator.Damage(Pki.Contract.Certificate.RawDataMemory.Span).ToArray();
            if (CertificateChains.TryRead(damaged, out var certificate))
            {
                verdicts.Add(new CertificateChainOf(certificate, Pki.Contract.SubCas).Judge(Contracts, Now));
            }
        }

        Assert.NotEmpty(verdicts);
        Assert.DoesNotContain(ChainVerdict.Valid, verdicts);
    }

    [Fact]
    public void Octets_behind_a_certificate_are_not_part_of_one() =>
        Assert.False(CertificateChains.TryRead([.. Pki.Contract.Certificate.RawData, 0], out _));

    private static CertificateChainOf Issue(Validity validity) => Pki.MoSubCa2.Issue(CertificateUse.Contract, "DEBUSC12345678L", validity).Chain;
}
