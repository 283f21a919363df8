using Busbar.Iso15118.Sessions;
using Busbar.Iso15118.Vehicle;
using Busbar.Iso15118.XmlSecurity;
using Busbar.Wire.Exi;
using V20Response = Busbar.Iso15118.V20.CertificateInstallationRes;
using V2Message = Busbar.Iso15118.V2.V2GMessage;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>Credentials whose signatures sign nothing, for tests of the machines and not of cryptography.</summary>
internal sealed class PaperCredentials : IVehicleCredentials
{
    private static readonly Signature Paper = new()
    {
        SignedInfo = new SignedInfo
        {
            CanonicalizationMethod = new CanonicalizationMethod { Algorithm = XmlSecurityNamespaces.CanonicalExi },
            SignatureMethod = new SignatureMethod { Algorithm = XmlSecurityNamespaces.EcdsaSha256 },
            References =
            [
                new Reference { Uri = "#id1", DigestMethod = new DigestMethod { Algorithm = XmlSecurityNamespaces.Sha256 }, DigestValue = new byte[32] },
            ],
        },
        SignatureValue = new SignatureValue { Value = new byte[64] },
    };

    public static ShownContract Paid { get; } = new("DEABC123456789", new byte[] { 1, 2, 3 }, [new byte[] { 4, 5 }]);

    public ShownContract? Contract { get; set; } = Paid;

    public bool WantsUpdate { get; set; }

    public ShownContract? Provisioning { get; set; } = new("", new byte[] { 7 }, []);

    public InstalledContract? Opens { get; set; } = new(Paid, new byte[32]);

    public IReadOnlyList<X509IssuerSerial> Roots { get; } = [new X509IssuerSerial { X509IssuerName = "CN=Root", X509SerialNumber = 1 }];

    public Signature SignByContract(ExiName element, object value, string id) => Paper;

    public Signature SignByProvisioning(ExiName element, object value, string id) => Paper;

    public InstalledContract? Open(V2Message message) => Opens;

    public InstalledContract? Open(V20Response message) => Opens;
}
