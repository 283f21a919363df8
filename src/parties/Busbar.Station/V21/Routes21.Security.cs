using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Security;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Security (A) and certificates (M).
internal static partial class Routes21
{
    private static void AddSecurity(MessageRoutes routes) => routes
        .Answer<Msg.CertificateSignedRequest, Msg.CertificateSignedResponse>((request, station) => new Msg.CertificateSignedResponse
        {
            Status = station.Signing.Accept(
                request.CertificateType == Msg.CertificateSigningUse.V2GCertificate
                    ? CertificateUse.V2GCertificate
                    : CertificateUse.ChargingStationCertificate,
                request.CertificateChain)
                ? Msg.CertificateSignedStatus.Accepted
                : Msg.CertificateSignedStatus.Rejected,
        })
        .Answer<Msg.InstallCertificateRequest, Msg.InstallCertificateResponse>((request, station) => new Msg.InstallCertificateResponse
        {
            Status = Spelling.To<Msg.InstallCertificateStatus>(
                station.Certificates.Install(Spelling.To<CertificateUse>(request.CertificateType), request.Certificate)),
        })
        .Answer<Msg.DeleteCertificateRequest, Msg.DeleteCertificateResponse>((request, station) => new Msg.DeleteCertificateResponse
        {
            Status = Spelling.To<Msg.DeleteCertificateStatus>(station.Certificates.Delete(Translation.FromWire(request.CertificateHashData))),
        })
        .Answer<Msg.GetInstalledCertificateIdsRequest, Msg.GetInstalledCertificateIdsResponse>((request, station) =>
        {
            var found = station.Certificates.List(request.CertificateType?.Select(UseFromWire).ToArray() ?? [])
                .Where(c => c.Use != CertificateUse.ChargingStationCertificate)
                .Select(Chain).ToArray();
            return new Msg.GetInstalledCertificateIdsResponse
            {
                Status = found.Length > 0 ? Msg.GetInstalledCertificateStatus.Accepted : Msg.GetInstalledCertificateStatus.NotFound,
                CertificateHashDataChain = found.Length > 0 ? found : null,
            };
        });

    private static Msg.CertificateHashDataChain Chain(InstalledCertificate certificate) => new()
    {
        CertificateType = certificate.Use == CertificateUse.V2GCertificate
            ? Msg.GetCertificateIdUse.V2GCertificateChain
            : Spelling.To<Msg.GetCertificateIdUse>(certificate.Use),
        CertificateHashData = Translation.ToWire(certificate.Hash),
        ChildCertificateHashData = certificate.Children.Count == 0
            ? null
            : certificate.Children.Take(MostChildren).Select(Translation.ToWire).ToArray(),
    };

    // The schema's length of the list.
    private const int MostChildren = 4;

    private static CertificateUse UseFromWire(Msg.GetCertificateIdUse use) => use == Msg.GetCertificateIdUse.V2GCertificateChain
        ? CertificateUse.V2GCertificate
        : Spelling.To<CertificateUse>(use);
}
