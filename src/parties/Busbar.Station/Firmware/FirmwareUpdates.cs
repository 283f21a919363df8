using Busbar.Station.CentralSystem;
using Busbar.Station.Diagnostics;
using Busbar.Station.Hosting;
using Busbar.Station.Provisioning;
using Busbar.Station.Security;

namespace Busbar.Station.Firmware;

/// <summary>A request to change the firmware.</summary>
internal sealed record FirmwareRequest(int? RequestId, string Location, DateTimeOffset RetrieveAt)
{
    internal DateTimeOffset? InstallAt { get; init; }

    internal string? SigningCertificate { get; init; }

    internal string? Signature { get; init; }

    internal int Retries { get; init; }

    internal TimeSpan RetryInterval { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>The answer to it.</summary>
internal enum FirmwareAnswer
{
    Accepted,
    AcceptedCanceled,
    Rejected,
    InvalidCertificate,
}

/// <summary>Updates of the firmware, simulated: every stage in its order and time, no bytes (OCPP 2.0.1 L01, L02).</summary>
internal sealed class FirmwareUpdates(StationCore station)
{
    private static readonly TimeSpan DownloadTime = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan InstallTime = TimeSpan.FromSeconds(10);
    private FirmwareRequest? running;
    private Appointment? next;
    private bool waitsForIdle;
    private bool rebooted;

    internal FirmwareStage Stage { get; private set; } = FirmwareStage.Idle;

    /// <summary>The firmware that runs.</summary>
    internal string Version { get; private set; } = station.Settings.FirmwareVersion;

    internal bool IsInstalling => Stage is FirmwareStage.Installing or FirmwareStage.InstallRebooting;

    /// <summary>While an installation waits, no new session begins (OCPP 2.0.1 L01.FR.07).</summary>
    internal bool BlocksNewSessions => IsInstalling ||
        (waitsForIdle && !station.Variables.Flag("ChargingStation", "AllowNewSessionsPendingFirmwareUpdate"));

    internal FirmwareAnswer Start(FirmwareRequest request)
    {
        if (IsInstalling)
            return FirmwareAnswer.Rejected;
        if (request.SigningCertificate is { } pem && CertificateText.Read(pem) is null)
        {
            station.Security("InvalidFirmwareSigningCertificate");                            // (OCPP 2.0.1 L01.FR.02)
            return FirmwareAnswer.InvalidCertificate;
        }

        var cancels = running is not null;
        next?.Cancel();
        waitsForIdle = false;
        running = request;
        if (request.RetrieveAt > station.Now)
        {
            station.Agenda.At(station.Now, () => Tell(FirmwareStage.DownloadScheduled));      // (OCPP 2.0.1 L01.FR.13)
            next = station.Agenda.At(request.RetrieveAt, () => Download(request, 0));
        }
        else
        {
            next = station.Agenda.At(station.Now, () => Download(request, 0));
        }

        return cancels ? FirmwareAnswer.AcceptedCanceled : FirmwareAnswer.Accepted;           // (OCPP 2.0.1 L01.FR.24)
    }

    internal void Repeat() => station.Outbound.Tell(Stage is FirmwareStage.Installed or FirmwareStage.Idle
        ? new Notice.FirmwareStatus(FirmwareStage.Idle, null)                                 // (OCPP 2.0.1 L01.FR.25)
        : new Notice.FirmwareStatus(Stage, running?.RequestId));

    /// <summary>No transaction runs any more.</summary>
    internal void Idle()
    {
        if (waitsForIdle && running is { } request)
            Install(request);
    }

    /// <summary>The first words after the restart of an installation.</summary>
    internal void TellAfterRestart()
    {
        if (!rebooted)
            return;
        rebooted = false;
        Finish(FirmwareStage.Installed);
        station.Security("FirmwareUpdated", Version);
    }

    private void Download(FirmwareRequest request, int failures)
    {
        Tell(FirmwareStage.Downloading);
        next = station.Agenda.In(DownloadTime, () =>
        {
            if (RemoteFiles.IsReachable(request.Location))
                Check(request);
            else if (failures < request.Retries)
                next = station.Agenda.In(request.RetryInterval, () => Download(request, failures + 1));
            else
                Finish(FirmwareStage.DownloadFailed);                                         // (OCPP 2.0.1 L01.FR.30)
        });
    }

    private void Check(FirmwareRequest request)
    {
        Tell(FirmwareStage.Downloaded);
        if (request.Signature is { } signature)
        {
            // There is no image to verify, so only a signature that cannot be one is found out.
            if (!Convert.TryFromBase64String(signature, new byte[signature.Length], out _))
            {
                station.Security("InvalidFirmwareSignature");
                Finish(FirmwareStage.InvalidSignature);                                       // (OCPP 2.0.1 L01.FR.03)
                return;
            }

            Tell(FirmwareStage.SignatureVerified);                                            // (OCPP 2.0.1 L01.FR.04)
        }

        if (request.InstallAt > station.Now)
        {
            Tell(FirmwareStage.InstallScheduled);                                             // (OCPP 2.0.1 L01.FR.16)
            next = station.Agenda.At(request.InstallAt.Value, () => Install(request));
        }
        else
        {
            Install(request);
        }
    }

    private void Install(FirmwareRequest request)
    {
        if (station.Evses.Any(e => e.Transaction is not null))
        {
            if (!waitsForIdle)
                Tell(FirmwareStage.InstallScheduled);
            waitsForIdle = true;                                                              // (OCPP 2.0.1 L01.FR.06)
            return;
        }

        waitsForIdle = false;
        Tell(FirmwareStage.Installing);
        next = station.Agenda.In(InstallTime, () =>
        {
            Tell(FirmwareStage.InstallRebooting);
            Version = VersionIn(request.Location);
            rebooted = true;
            station.Resets.Restart(BootCause.FirmwareUpdate);
        });
    }

    // The simulated image is named after its version.
    private static string VersionIn(string location)
    {
        var name = Path.GetFileNameWithoutExtension(new Uri(location).AbsolutePath);
        return name.Length is > 0 and <= 50 ? name : "2.0.0";
    }

    private void Finish(FirmwareStage stage)
    {
        Tell(stage);
        running = null;
        if (stage != FirmwareStage.Installed)
            Stage = FirmwareStage.Idle;
    }

    private void Tell(FirmwareStage stage)
    {
        Stage = stage;
        station.Outbound.Tell(new Notice.FirmwareStatus(stage, running?.RequestId));
        station.Say("firmware", stage.ToString());
    }
}
