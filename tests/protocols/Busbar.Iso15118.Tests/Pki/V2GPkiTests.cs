using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Pki;

namespace Busbar.Iso15118.Tests.Pki;

public sealed class V2GPkiTests
{
    public static TheoryData<bool> Editions => [false, true];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_leaf_chains_to_its_root_and_fits_its_message(bool isV20)
    {
        var edition = isV20 ? PkiEdition.V20 : PkiEdition.V2;
        var pki = TestPki.Of(edition);
        Assert.Equal(ChainVerdict.Valid, Judge(pki.Station, pki.V2GRoot, CertificateUse.Station));
        Assert.Equal(ChainVerdict.Valid, Judge(pki.Vehicle, pki.OemRoot, CertificateUse.Vehicle));
        Assert.Equal(ChainVerdict.Valid, Judge(pki.OemProvisioning, pki.OemRoot, CertificateUse.OemProvisioning));
        Assert.Equal(ChainVerdict.Valid, Judge(pki.Contract, pki.MoRoot, CertificateUse.Contract));
        Assert.Equal(ChainVerdict.Valid, Judge(pki.Provisioning, pki.V2GRoot, CertificateUse.Provisioning));
        Assert.All(pki.All, entry => Assert.InRange(entry.Key.Certificate.RawDataMemory.Length, 1, edition.MaxCertificateBytes));
        Assert.Equal(pki.All.Count(), pki.All.Select(entry => entry.Name).Distinct().Count());
    }

    [Fact]
    public void The_contract_is_named_by_a_valid_EMAID_and_the_car_by_a_PCID()
    {
        var names = new V2GPkiNames();
        Assert.True(Iso15118.Identifiers.ContractId.TryParse(names.Emaid, out var emaid));
        Assert.Equal(names.Emaid, emaid.Text);
        Assert.Equal(names.Emaid, TestPki.V2.Contract.Chain.CommonName);
        Assert.True(Iso15118.Identifiers.Pcid.TryParse(names.Pcid, out _));
        Assert.True(Iso15118.Identifiers.EvseId.TryParse(names.EvseId, out _));
    }

    private static ChainVerdict Judge(CertifiedKey key, CertificateAuthority root, CertificateUse use) =>
        key.Chain.Judge(new ChainPolicy([root.Certificate], use), TestPki.Now);
}
