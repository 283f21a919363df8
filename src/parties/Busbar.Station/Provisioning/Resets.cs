using Busbar.Station.Evses;
using Busbar.Station.Transactions;

namespace Busbar.Station.Provisioning;

/// <summary>How a reset may come about.</summary>
internal enum ResetKind
{
    /// <summary>At once; sessions end first.</summary>
    Immediate,

    /// <summary>When no transaction runs any more (2.x).</summary>
    OnIdle,

    /// <summary>Sessions end in an orderly way, then at once (1.6).</summary>
    Soft,
}

/// <summary>The answer to a reset.</summary>
internal enum ResetAnswer
{
    Accepted,
    Rejected,
    Scheduled,
}

/// <summary>Restarts of the station or one EVSE (OCPP 2.0.1 B11, B12).</summary>
internal sealed class Resets(StationCore station)
{
    // The last messages get this long to leave before the simulated power goes (OCPP 2.0.1 B12.FR.05).
    private static readonly TimeSpan TimeToDeliver = TimeSpan.FromSeconds(2);

    private bool isScheduled;
    private bool isRunning;

    /// <summary>Whether a restart waits or runs, so that no new session begins.</summary>
    internal bool IsPending => isScheduled || isRunning;

    /// <summary>Raised when the station's computer restarts: whoever owns the connection closes it and opens it again later.</summary>
    internal event Action<TimeSpan>? Restarting;

    internal ResetAnswer Reset(ResetKind kind, int? evseId)
    {
        if (isRunning || station.Firmware.IsInstalling)
            return ResetAnswer.Rejected;                                                      // (OCPP 2.0.1 B11.FR.06)
        if (evseId is { } id)
            return ResetEvse(kind, id);
        var isBusy = station.Evses.Any(e => e.Transaction is not null);
        if (kind == ResetKind.OnIdle && isBusy)
        {
            isScheduled = true;
            return ResetAnswer.Scheduled;                                                     // (OCPP 2.0.1 B12.FR.01)
        }

        isRunning = true;
        station.Agenda.At(station.Now, () => Begin(kind, BootCause.RemoteReset));
        return ResetAnswer.Accepted;
    }

    /// <summary>A restart that the station itself wants, after an update.</summary>
    internal void Restart(BootCause cause)
    {
        isRunning = true;
        Begin(ResetKind.Immediate, cause);
    }

    /// <summary>A transaction ended: a scheduled restart may have its chance.</summary>
    internal void Idle()
    {
        if (!isScheduled || station.Evses.Any(e => e.Transaction is not null))
            return;
        isScheduled = false;
        isRunning = true;
        Begin(ResetKind.OnIdle, BootCause.ScheduledReset);
    }

    /// <summary>The first words after a boot was accepted (OCPP 2.0.1 A04).</summary>
    internal void TellRestart()
    {
        station.Security("StartupOfTheDevice");
        if (lastCause is not null)
            station.Security("ResetOrReboot", lastCause.ToString());
        lastCause = null;
    }

    private BootCause? lastCause;

    private void Begin(ResetKind kind, BootCause cause)
    {
        var reason = kind == ResetKind.Soft ? StopReason.SoftReset : StopReason.ImmediateReset;
        foreach (var unit in station.Evses.Where(e => e.State.HasSession || e.Transaction is not null))
            EndSession(unit, reason);                                                         // (OCPP 2.0.1 B12.FR.04)
        station.Agenda.In(station.Outbound.Waiting > 0 ? TimeToDeliver : TimeSpan.Zero, () => GoDown(cause));
    }

    private void GoDown(BootCause cause)
    {
        lastCause = cause;
        station.Say("restart", cause.ToString());
        station.Variables.Reboot();
        station.Registration.Restarted(cause);
        Restarting?.Invoke(station.Settings.RestartTime);
        isRunning = false;
    }

    private ResetAnswer ResetEvse(ResetKind kind, int evseId)
    {
        if (station.Find(evseId) is not { } unit)
            return ResetAnswer.Rejected;
        var isBusy = unit.Transaction is not null;
        if (isBusy && kind == ResetKind.OnIdle)
            return ResetAnswer.Rejected;                                                      // (OCPP 2.0.1 B11.FR.09)
        station.Agenda.At(station.Now, () => EndSession(unit, StopReason.ImmediateReset));    // (OCPP 2.0.1 B12.FR.08)
        return ResetAnswer.Accepted;
    }

    private static void EndSession(EvseUnit unit, StopReason reason)
    {
        unit.Apply(new EvseEvent.StopRequested(reason), TriggerReason.ResetCommand);
        if (unit.Transaction is { } left)
        {
            left.StopReason ??= reason;
            unit.ForceEnd(TriggerReason.ResetCommand);
        }
    }
}
