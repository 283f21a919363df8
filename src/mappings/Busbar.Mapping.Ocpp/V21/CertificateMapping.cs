using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Mapping.Ocpp.V21;

/// <summary>Certificates.</summary>
public static class CertificateMapping
{
    /// <summary>Installing one (OCPP 2.1 M05); null when this version does not know its use.</summary>
    public static Msg.InstallCertificateRequest? ToWire(StationOrder.InstallCertificate order) =>
        Msg.InstallCertificateUseWireText.TryParse(order.Use, out Msg.InstallCertificateUse use)
            ? new Msg.InstallCertificateRequest { CertificateType = use, Certificate = order.Certificate }
            : null;

    /// <summary>Deleting one (OCPP 2.1 M04); null when this version does not know the hash.</summary>
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

    /// <summary>Asking for them (OCPP 2.1 M03); uses that this version does not know are left out, null when none is left.</summary>
    public static Msg.GetInstalledCertificateIdsRequest? ToWire(StationOrder.GetInstalledCertificateIds order)
    {
        var uses = new List<Msg.GetCertificateIdUse>();
        foreach (var named in order.Uses)
        {
            if (Msg.GetCertificateIdUseWireText.TryParse(named, out Msg.GetCertificateIdUse use))
                uses.Add(use);
        }

        return order.Uses.Count > 0 && uses.Count == 0 ? null : new() { CertificateType = uses.Count == 0 ? null : uses };
    }

    /// <summary>A signed certificate (OCPP 2.1 A02).</summary>
    public static Msg.CertificateSignedRequest ToWire(StationOrder.CertificateSigned order) => new()
    {
        CertificateChain = order.Chain,
        RequestId = order.RequestId,
        CertificateType = order.Use is { } named && Msg.CertificateSigningUseWireText.TryParse(named, out Msg.CertificateSigningUse use) ? use : null,
    };

    /// <summary>The certificates of an answer, those below another one too.</summary>
    public static IReadOnlyList<InstalledCertificate> ToDomain(Msg.GetInstalledCertificateIdsResponse response) =>
    [
        .. (response.CertificateHashDataChain ?? []).SelectMany(chain => (chain.ChildCertificateHashData ?? [])
            .Prepend(chain.CertificateHashData)
            .Select(hash => new InstalledCertificate(Msg.GetCertificateIdUseWireText.ToWireText(chain.CertificateType), ToDomain(hash)))),
    ];

    private static CertificateHash ToDomain(Msg.CertificateHashData hash) =>
        new(Msg.HashAlgorithmWireText.ToWireText(hash.HashAlgorithm), hash.IssuerNameHash, hash.IssuerKeyHash, hash.SerialNumber);
}
