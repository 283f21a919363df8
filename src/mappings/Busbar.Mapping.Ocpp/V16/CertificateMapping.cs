using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Mapping.Ocpp.V16;

/// <summary>Certificates (security extension of 1.6). The root of the management system has another name here.</summary>
public static class CertificateMapping
{
    private const string ManagementSystem = "CSMSRootCertificate";

    /// <summary>All uses that this version knows, in the words of OCPP 2.1.</summary>
    public static IReadOnlyList<string> Uses { get; } = [ManagementSystem, "ManufacturerRootCertificate"];

    /// <summary>Installing one; null when this version does not know its use.</summary>
    public static Msg.InstallCertificateRequest? ToWire(StationOrder.InstallCertificate order) =>
        ToUse(order.Use) is { } use ? new Msg.InstallCertificateRequest { CertificateType = use, Certificate = order.Certificate } : null;

    /// <summary>Deleting one; null when this version does not know the hash.</summary>
    public static Msg.DeleteCertificateRequest? ToWire(StationOrder.DeleteCertificate order) =>
        Msg.HashAlgorithmWireText.TryParse(order.Certificate.HashAlgorithm, out Msg.HashAlgorithm algorithm)
            ? new Msg.DeleteCertificateRequest
            {
                CertificateHashData = new Msg.CertificateHashData
                {
                    HashAlgorithm = algorithm,
                    IssuerNameHash = order.Certificate.IssuerNameHash,
                    IssuerKeyHash = order.Certificate.IssuerKeyHash,
                    SerialNumber = order.Certificate.SerialNumber,
                },
            }
            : null;

    /// <summary>Asking for those of one use; null when this version does not know it.</summary>
    public static Msg.GetInstalledCertificateIdsRequest? ToQuestion(string use) =>
        ToUse(use) is { } known ? new Msg.GetInstalledCertificateIdsRequest { CertificateType = known } : null;

    /// <summary>A signed certificate; this version knows one use and no number for the request.</summary>
    public static Msg.CertificateSignedRequest ToWire(StationOrder.CertificateSigned order) => new() { CertificateChain = order.Chain };

    /// <summary>The certificates of an answer.</summary>
    public static IReadOnlyList<InstalledCertificate> ToDomain(Msg.GetInstalledCertificateIdsResponse response, string use) =>
    [
        .. (response.CertificateHashData ?? []).Select(hash => new InstalledCertificate(
            use, new CertificateHash(Msg.HashAlgorithmWireText.ToWireText(hash.HashAlgorithm), hash.IssuerNameHash, hash.IssuerKeyHash, hash.SerialNumber))),
    ];

    private static Msg.CertificateUse? ToUse(string use) =>
        Msg.CertificateUseWireText.TryParse(use == ManagementSystem ? "CentralSystemRootCertificate" : use, out Msg.CertificateUse known) ? known : null;
}
