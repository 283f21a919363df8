using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Diagnostics;
using Busbar.Station.Firmware;
using Msg = Busbar.Ocpp.V16;

namespace Busbar.Station.V16;

// Firmware and logs, plain and of the security extension.
internal static partial class Routes16
{
    private static readonly TimeSpan DefaultRetry = TimeSpan.FromSeconds(30);

    private static void AddMaintenance(MessageRoutes routes) => routes
        .Answer<Msg.UpdateFirmwareRequest, Msg.UpdateFirmwareResponse>((request, station) =>
        {
            station.Firmware.Start(new FirmwareRequest(null, request.Location, request.RetrieveDate)
            {
                Retries = request.Retries ?? 0,
                RetryInterval = Interval(request.RetryInterval),
            });
            return new Msg.UpdateFirmwareResponse();
        })
        .Answer<Msg.SignedUpdateFirmwareRequest, Msg.SignedUpdateFirmwareResponse>((request, station) => new Msg.SignedUpdateFirmwareResponse
        {
            Status = Spelling.To<Msg.UpdateFirmwareStatus>(station.Firmware.Start(
                new FirmwareRequest(request.RequestId, request.Firmware.Location, request.Firmware.RetrieveDateTime)
                {
                    InstallAt = request.Firmware.InstallDateTime,
                    SigningCertificate = request.Firmware.SigningCertificate,
                    Signature = request.Firmware.Signature,
                    Retries = request.Retries ?? 0,
                    RetryInterval = Interval(request.RetryInterval),
                })),
        })
        .Answer<Msg.GetDiagnosticsRequest, Msg.GetDiagnosticsResponse>((request, station) => new Msg.GetDiagnosticsResponse
        {
            FileName = station.Logs.Start(new LogRequest(
                null, request.Location, IsSecurityLog: false, request.Retries ?? 0, Interval(request.RetryInterval), IsDiagnostics: true)).FileName,
        })
        .Answer<Msg.GetLogRequest, Msg.GetLogResponse>((request, station) =>
        {
            var (fileName, cancelled) = station.Logs.Start(new LogRequest(
                request.RequestId, request.Log.RemoteLocation, request.LogType == Msg.LogType.SecurityLog, request.Retries ?? 0,
                Interval(request.RetryInterval), IsDiagnostics: false));
            return new Msg.GetLogResponse
            {
                Status = cancelled ? Msg.LogStatus.AcceptedCanceled : Msg.LogStatus.Accepted,
                Filename = fileName,
            };
        });

    private static TimeSpan Interval(int? seconds) => seconds is { } given ? TimeSpan.FromSeconds(given) : DefaultRetry;
}
