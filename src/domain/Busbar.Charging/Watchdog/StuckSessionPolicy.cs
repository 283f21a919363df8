using Busbar.Charging.Ledger;
using Busbar.Charging.Stations;

namespace Busbar.Charging.Watchdog;

/// <summary>Decides whether an active session is over although its station never said so. Pure.</summary>
public static class StuckSessionPolicy
{
    /// <summary>Decides.</summary>
    /// <param name="session">An active session.</param>
    /// <param name="lastReceivedAt">When its last event was received, by the operator's clock.</param>
    /// <param name="evidence">What is known of the station.</param>
    /// <param name="now">The moment.</param>
    /// <param name="options">How long to wait.</param>
    /// <returns>The reason to close it in plain words; null to leave it open.</returns>
    public static string? ReasonToClose(
        Session session, DateTimeOffset lastReceivedAt, StationEvidence evidence, DateTimeOffset now, WatchdogOptions options)
    {
        if (!session.IsActive)
            return null;
        if (evidence.NewerTransactionAt is { } newer && newer > lastReceivedAt && now - newer >= options.AfterNewerTransaction)
            return "A newer transaction runs at the same EVSE.";
        if (!evidence.IsOnline)
            return now - Later(lastReceivedAt, evidence.OnlineSince) >= options.AfterOffline ? "The station has been gone for too long." : null;
        if (evidence.Status is ConnectorStatus.Available && evidence.StatusSince > lastReceivedAt
            && now - Later(evidence.StatusSince, evidence.OnlineSince) >= options.AfterAvailable)
        {
            return "The connector is free.";
        }

        if (evidence.BootedAt is { } bootedAt && bootedAt > lastReceivedAt && now - bootedAt >= options.AfterBoot)
            return "The station booted and did not resume the transaction.";
        return now - Later(lastReceivedAt, evidence.OnlineSince) >= options.AfterSilence ? "The station is online and silent about it." : null;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
