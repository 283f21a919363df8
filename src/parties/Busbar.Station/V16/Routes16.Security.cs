using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Security;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// Certificates (OCPP 1.6 security whitepaper 3 5).
internal static partial class Routes16
{
    private static void AddSecurity(MessageRoutes routes) => routes
        .Answer<Msg.CertificateSignedRequest, Msg.CertificateSignedResponse>((request, station) => new Msg.CertificateSignedResponse
        {
            Status = station.Signing.Accept(CertificateUse.ChargingStationCertificate, request.CertificateChain)
                ? Msg.CertificateSignedStatus.Accepted
                : Msg.CertificateSignedStatus.Rejected,
        })
        .Answer<Msg.InstallCertificateRequest, Msg.InstallCertificateResponse>((request, station) => new Msg.InstallCertificateResponse
        {
            Status = Spelling.To<Msg.InstallCertificateStatus>(station.Certificates.Install(Use(request.CertificateType), request.Certificate)),
        })
        .Answer<Msg.DeleteCertificateRequest, Msg.DeleteCertificateResponse>((request, station) => new Msg.DeleteCertificateResponse
        {
            Status = Spelling.To<Msg.DeleteCertificateStatus>(station.Certificates.Delete(FromWire(request.CertificateHashData))),
        })
        .Answer<Msg.GetInstalledCertificateIdsRequest, Msg.GetInstalledCertificateIdsResponse>((request, station) =>
        {
            var found = station.Certificates.List([Use(request.CertificateType)]).Select(c => ToWire(c.Hash)).ToArray();
            return new Msg.GetInstalledCertificateIdsResponse
            {
                Status = found.Length > 0 ? Msg.GetInstalledCertificateStatus.Accepted : Msg.GetInstalledCertificateStatus.NotFound,
                CertificateHashData = found.Length > 0 ? found : null,
            };
        });

    private static CertificateUse Use(Msg.CertificateUse use) => use == Msg.CertificateUse.CentralSystemRootCertificate
        ? CertificateUse.CSMSRootCertificate
        : CertificateUse.ManufacturerRootCertificate;

    private static CertificateHash FromWire(Msg.CertificateHashData hash) =>
        new(hash.HashAlgorithm.ToString(), hash.IssuerNameHash, hash.IssuerKeyHash, hash.SerialNumber);

    private static Msg.CertificateHashData ToWire(CertificateHash hash) => new()
    {
        HashAlgorithm = Spelling.Parse<Msg.HashAlgorithm>(hash.Algorithm) ?? Msg.HashAlgorithm.SHA256,
        IssuerNameHash = hash.IssuerNameHash,
        IssuerKeyHash = hash.IssuerKeyHash,
        SerialNumber = hash.SerialNumber,
    };
}
