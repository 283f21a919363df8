using Busbar.Ocpp.Calls;
using Busbar.Station.CentralSystem;
using Busbar.Station.Diagnostics;
using Busbar.Station.Firmware;
using Msg = Busbar.Ocpp.V21;

namespace Busbar.Station.V21;

// Diagnostics (N) and firmware (L).
internal static partial class Routes21
{
    private static void AddDiagnostics(MessageRoutes routes) => routes
        .Answer<Msg.GetLogRequest, Msg.GetLogResponse>((request, station) =>
        {
            var (fileName, cancelled) = station.Logs.Start(new LogRequest(
                request.RequestId, request.Log.RemoteLocation, request.LogType == Msg.LogType.SecurityLog, request.Retries ?? 0,
                TimeSpan.FromSeconds(request.RetryInterval ?? 10), IsDiagnostics: false));
            return new Msg.GetLogResponse
            {
                Status = cancelled ? Msg.LogStatus.AcceptedCanceled : Msg.LogStatus.Accepted,
                Filename = fileName,
            };
        })
        .Answer<Msg.UpdateFirmwareRequest, Msg.UpdateFirmwareResponse>((request, station) => new Msg.UpdateFirmwareResponse
        {
            Status = Spelling.To<Msg.UpdateFirmwareStatus>(station.Firmware.Start(
                new FirmwareRequest(request.RequestId, request.Firmware.Location, request.Firmware.RetrieveDateTime)
                {
                    InstallAt = request.Firmware.InstallDateTime,
                    SigningCertificate = request.Firmware.SigningCertificate,
                    Signature = request.Firmware.Signature,
                    Retries = request.Retries ?? 0,
                    RetryInterval = TimeSpan.FromSeconds(request.RetryInterval ?? 30),
                })),
        })
        // Publishing firmware to others is the task of a local controller, which a station is not.
        .Answer<Msg.PublishFirmwareRequest, Msg.PublishFirmwareResponse>((_, _) => new Msg.PublishFirmwareResponse
        {
            Status = Msg.GenericStatus.Rejected,
            StatusInfo = Translation.Info("UnsupportedRequest"),
        })
        .Answer<Msg.UnpublishFirmwareRequest, Msg.UnpublishFirmwareResponse>((_, _) => new Msg.UnpublishFirmwareResponse
        {
            Status = Msg.UnpublishFirmwareStatus.NoFirmware,                                  // (OCPP 2.0.1 L04.FR.03)
        })
        .Answer<Msg.SetVariableMonitoringRequest, Msg.SetVariableMonitoringResponse>((request, station) => new Msg.SetVariableMonitoringResponse
        {
            SetMonitoringResult = request.SetMonitoringData.Select(d => Monitor(d, station)).ToArray(),
        })
        .Answer<Msg.ClearVariableMonitoringRequest, Msg.ClearVariableMonitoringResponse>((request, station) => new Msg.ClearVariableMonitoringResponse
        {
            ClearMonitoringResult = request.Id.Select(id => new Msg.ClearMonitoringResult
            {
                Id = id,
                Status = station.Monitors.Clear(id) ? Msg.ClearMonitoringStatus.Accepted : Msg.ClearMonitoringStatus.NotFound,
            }).ToArray(),
        })
        .Answer<Msg.SetMonitoringBaseRequest, Msg.SetMonitoringBaseResponse>((request, station) =>
        {
            station.Monitors.SetBase(request.MonitoringBase.ToString());
            return new Msg.SetMonitoringBaseResponse { Status = Msg.GenericDeviceModelStatus.Accepted };
        })
        .Answer<Msg.SetMonitoringLevelRequest, Msg.SetMonitoringLevelResponse>((request, station) => new Msg.SetMonitoringLevelResponse
        {
            Status = station.Monitors.SetLevel(request.Severity) ? Msg.GenericStatus.Accepted : Msg.GenericStatus.Rejected,
        })
        .Answer<Msg.GetMonitoringReportRequest, Msg.GetMonitoringReportResponse>((request, station) =>
        {
            var filters = request.ComponentVariable?.Select(Filter).ToArray() ?? [];
            var criteria = request.MonitoringCriteria?.Select(c => Spelling.To<MonitoringCriterion>(c)).ToArray() ?? [];
            return new Msg.GetMonitoringReportResponse
            {
                Status = station.Monitors.Report(request.RequestId, criteria, name => filters.Length == 0 || filters.Any(f => f.Matches(name)))
                    ? Msg.GenericDeviceModelStatus.Accepted
                    : Msg.GenericDeviceModelStatus.EmptyResultSet,
            };
        })
        .Answer<Msg.CustomerInformationRequest, Msg.CustomerInformationResponse>((request, station) => new Msg.CustomerInformationResponse
        {
            Status = station.Customers.Handle(
                request.RequestId, request.Report, request.Clear, request.IdToken is { } token ? Translation.FromWire(token) : null,
                request.CustomerIdentifier ?? request.CustomerCertificate?.SerialNumber)
                ? Msg.CustomerInformationStatus.Accepted
                : Msg.CustomerInformationStatus.Invalid,
        });

    private static Msg.SetMonitoringResult Monitor(Msg.SetMonitoringData data, StationCore station)
    {
        var (answer, id) = station.Monitors.Set(
            new VariableMonitor(
                0, Translation.Name(data.Component, data.Variable), Spelling.To<MonitorKind>(data.Type), data.Value, data.Severity,
                data.Transaction ?? false),
            data.Id);
        return new Msg.SetMonitoringResult
        {
            Id = id,
            Status = Spelling.To<Msg.SetMonitoringStatus>(answer),
            Type = data.Type,
            Severity = data.Severity,
            Component = data.Component,
            Variable = data.Variable,
        };
    }
}
