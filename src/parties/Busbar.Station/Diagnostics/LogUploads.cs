using Busbar.Station.CentralSystem;
using Busbar.Station.Hosting;

namespace Busbar.Station.Diagnostics;

/// <summary>A request to upload a log.</summary>
internal sealed record LogRequest(int? RequestId, string Location, bool IsSecurityLog, int Retries, TimeSpan RetryInterval, bool IsDiagnostics);

/// <summary>Uploads of logs, simulated: the sequence of messages is real, the file goes nowhere.</summary>
internal sealed class LogUploads(StationCore station)
{
    private static readonly TimeSpan UploadTime = TimeSpan.FromSeconds(3);
    private LogRequest? running;
    private Appointment? next;

    internal LogStage Stage { get; private set; } = LogStage.Idle;

    /// <summary>The request that the present stage belongs to.</summary>
    internal int? RequestId { get; private set; }

    /// <summary>Starts an upload; one that runs is cancelled. Gives the file's name.</summary>
    internal (string FileName, bool CancelledOther) Start(LogRequest request)
    {
        var cancels = running is not null;
        if (cancels)
        {
            next?.Cancel();
            Tell(LogStage.AcceptedCanceled);                                                  // (OCPP 2.0.1 N01.FR.12)
        }

        running = request;
        RequestId = request.RequestId;
        next = station.Agenda.At(station.Now, () => Upload(request, 0));
        var kind = request.IsSecurityLog ? "security" : "diagnostics";
        return ($"{station.Settings.Id}-{kind}-{station.Now:yyyyMMdd'T'HHmmss}.log", cancels);
    }

    /// <summary>Says again where the upload stands, because the CSMS asked.</summary>
    internal void Repeat(bool isDiagnostics) => station.Outbound.Tell(
        Stage is LogStage.Uploading
            ? new Notice.LogStatus(LogStage.Uploading, RequestId, isDiagnostics)
            : new Notice.LogStatus(LogStage.Idle, null, isDiagnostics));

    private void Upload(LogRequest request, int failures)
    {
        Tell(LogStage.Uploading);
        var isReachable = RemoteFiles.IsReachable(request.Location);
        next = station.Agenda.In(UploadTime, () =>
        {
            if (isReachable)
                Finish(LogStage.Uploaded);
            else if (failures < request.Retries)
                next = station.Agenda.In(request.RetryInterval, () => Upload(request, failures + 1));
            else
                Finish(LogStage.UploadFailure);
        });
    }

    private void Finish(LogStage stage)
    {
        Tell(stage);
        running = null;
    }

    private void Tell(LogStage stage)
    {
        Stage = stage;
        station.Outbound.Tell(new Notice.LogStatus(stage, RequestId, running?.IsDiagnostics ?? false));
    }
}
