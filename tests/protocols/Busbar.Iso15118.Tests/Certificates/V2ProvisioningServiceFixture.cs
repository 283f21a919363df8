using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.V2;

namespace Busbar.Iso15118.Tests.Certificates;

/// <summary>A provisioning service of ISO 15118-2 with a car and a contract.</summary>
internal sealed class V2ProvisioningServiceFixture(V2GPki pki)
{
    public V2ProvisioningService Service { get; } = new(
        pki.Provisioning,
        new ChainPolicy([pki.OemRoot.Certificate], CertificateUse.OemProvisioning),
        new ChainPolicy([pki.MoRoot.Certificate], CertificateUse.Contract));

    public ChainPolicy Services { get; } = new([pki.V2GRoot.Certificate], CertificateUse.Provisioning);

    public InstalledContract Offer { get; } = new("DEBUSC12345678L", pki.Contract);

    public V2GMessage Request { get; } = V2CarProvisioning.Install(new byte[8], pki.OemProvisioning, [pki.V2GRoot.Certificate]);

    public V2GMessage Response() => Service.HandOut(Request, pki.OemProvisioning.Certificate, Offer);

    public ProvisioningFault Check(V2GMessage request) => Service.Check(request, pki.OemProvisioning.SubCas, TestPki.Now, out _);
}
