using Busbar.Storage;
using Microsoft.Extensions.Logging;

namespace Busbar.Operator;

/// <summary>What is done now and then, whatever stations do: notes when each was last seen, and keeps logs from growing without bound.</summary>
internal sealed partial class Upkeep(OperatorCore core, ILogger logger)
{
    // What a kill -9 may cost: a station then counts as last seen up to this much too early.
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Interval, core.Time);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            try
            {
                await core.Stations.KeepLastSeenAsync();
                await core.SecurityLog.TrimAsync();
                await core.Reservations.ExpireAsync();
            }
            catch (StorageUnavailableException unavailable)
            {
                // The next turn does it.
                LogFailed(logger, unavailable);
            }
        }
    }

    [LoggerMessage(EventIds.UpkeepFailed, LogLevel.Warning, "Upkeep could not write")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
