using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;
using Busbar.Charging.Watchdog;
using Busbar.Operator.Events;
using Busbar.Operator.Stations;
using Busbar.Operator.Transactions;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator.Watchdog;

/// <summary>Closes sessions that are over although their stations never said so.</summary>
internal sealed partial class StuckSessions(OperatorCore core, ILogger logger)
{
    // The shortest wait of the policy is ten minutes, so looking once a minute is soon enough.
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, core.Time);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            try
            {
                await LookAsync();
            }
            catch (Busbar.Storage.StorageUnavailableException unavailable)
            {
                // The next look finds the same evidence.
                LogFailed(logger, unavailable);
            }
        }
    }

    /// <summary>Looks at every active session once.</summary>
    public async Task LookAsync()
    {
        var now = core.Time.GetUtcNow();
        foreach (var station in core.Stations.All)
        {
            foreach (var live in station.Sessions.Values.Where(l => l.Session.IsActive).ToArray())
            {
                var reason = StuckSessionPolicy.ReasonToClose(live.Session, live.LastReceivedAt, Evidence(station, live), now, core.Options.Watchdog);
                if (reason is not null)
                    await CloseAsync(station, live, reason, now);
            }
        }
    }

    private static StationEvidence Evidence(Station station, LiveSession live)
    {
        var connector = station.Connectors.Values.FirstOrDefault(c => c.State.Evse == live.Session.Evse
            && (live.Session.Connector is null || c.State.Connector == live.Session.Connector));
        var newer = station.Sessions.Values
            .Where(other => other != live && other.Session.Evse == live.Session.Evse && other.Session.StartedAt > live.Session.StartedAt)
            .Select(other => (DateTimeOffset?)other.LastReceivedAt)
            .Max();
        return new StationEvidence
        {
            IsOnline = station.IsOnline,
            OnlineSince = station.OnlineSince,
            BootedAt = station.Record.BootedAt,
            Status = connector.State?.Status ?? ConnectorStatus.Unknown,
            StatusSince = connector.ReceivedAt,
            NewerTransactionAt = newer,
        };
    }

    private async Task CloseAsync(Station station, LiveSession live, string reason, DateTimeOffset now)
    {
        await core.Ledger.RecordAsync(
            station,
            new SessionEvent
            {
                Station = station.Id,
                Transaction = live.Session.Transaction,
                Kind = SessionEventKind.ClosedByWatchdog,
                At = live.Session.LastEventAt,
                ReceivedAt = now,
                StopReason = "Other",
                Detail = reason,
            },
            live.OcppVersion);
        LogClosed(logger, live.Session.Id.Value, station.Id.Value, reason);
        core.Feed.Publish(new Notice.AttentionRaised(station.Id, "Stuck session closed", reason, now));
    }

    [LoggerMessage(EventIds.SessionClosed, LogLevel.Warning, "Session {SessionId} of station {StationId} was closed: {Reason}")]
    private static partial void LogClosed(ILogger logger, string sessionId, string stationId, string reason);

    [LoggerMessage(EventIds.WatchdogFailed, LogLevel.Warning, "The watchdog could not write")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
