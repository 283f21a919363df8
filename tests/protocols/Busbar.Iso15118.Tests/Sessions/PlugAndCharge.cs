using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Busbar.Iso15118.Certificates;
using Busbar.Iso15118.Pki;
using Busbar.Iso15118.Schemas;
using Busbar.Iso15118.Station;
using Busbar.Iso15118.Tests.Pki;
using Busbar.Iso15118.Transport;
using Busbar.Iso15118.V2;
using Busbar.Iso15118.Vehicle;
using CertificateInstallationReq20 = Busbar.Iso15118.V20.CertificateInstallationReq;

namespace Busbar.Iso15118.Tests.Sessions;

/// <summary>What plug and charge needs on both sides: real certificates, keys and signatures.</summary>
internal static class PlugAndCharge
{
    public static ChannelSecurity Tls12 { get; } = new(SslProtocols.Tls12, null, null);

    /// <summary>A mutual connection: the station has seen the car's certificate.</summary>
    public static ChannelSecurity Mutual { get; } = new(SslProtocols.Tls13, null, TestPki.V20.Vehicle.Certificate);

    public static ContractJudge JudgeOf(V2GPki pki) => new(ContractsOf(pki));

    public static ChainPolicy ContractsOf(V2GPki pki) => new([pki.MoRoot.Certificate], CertificateUse.Contract);

    public static VehicleCredentials CredentialsOf(V2GPki pki) => new()
    {
        Contract = new InstalledContract("DEBUSC12345678L", pki.Contract),
        Provisioning = pki.OemProvisioning,
        Pcid = "WBUSBAR0000000001",
        Roots = [pki.V2GRoot.Certificate],
        Provisioners = new ChainPolicy([pki.V2GRoot.Certificate], CertificateUse.Provisioning),
    };

    /// <summary>A backend that hands out the contract, as octets.</summary>
    public static byte[]? HandOutV2(ReadOnlyMemory<byte> request)
    {
        var pki = TestPki.V2;
        Assert.True(V2Schema.Instance.TryDecode(request.Span, out var decoded, out _));
        var message = (V2GMessage)decoded!;
        var service = new V2ProvisioningService(
            pki.Provisioning, new ChainPolicy([pki.OemRoot.Certificate], CertificateUse.OemProvisioning), ContractsOf(pki));
        if (service.Check(message, pki.OemProvisioning.SubCas, TestPki.Now, out var requester) != ProvisioningFault.None)
        {
            return null;
        }

        Assert.True(V2Schema.Instance.TryEncode(service.HandOut(message, requester!, new InstalledContract("DEBUSC12345678L", pki.Contract)), out var exi, out _));
        return exi;
    }

    /// <summary>The same for ISO 15118-20.</summary>
    public static byte[]? HandOutV20(ReadOnlyMemory<byte> request, byte remaining = 0)
    {
        var pki = TestPki.V20;
        Assert.True(V20CommonSchema.Instance.TryDecode(request.Span, out var decoded, out _));
        var asked = (CertificateInstallationReq20)decoded!;
        var service = new V20ProvisioningService(pki.Provisioning, new ChainPolicy([pki.OemRoot.Certificate], CertificateUse.OemProvisioning));
        if (service.Check(asked, TestPki.Now, out X509Certificate2? requester) != ProvisioningFault.None)
        {
            return null;
        }

        var response = service.HandOut(asked.Header with { Signature = null }, requester!, new InstalledContract("DEBUSC12345678L", pki.Contract), remaining);
        Assert.True(V20CommonSchema.Instance.TryEncode(response, out var exi, out _));
        return exi;
    }
}
