using Busbar.Charging.Stations;

namespace Busbar.Charging.Watchdog;

/// <summary>What is known of a session's station that may prove the session over.</summary>
public sealed record StationEvidence
{
    /// <summary>Whether the station is connected.</summary>
    public required bool IsOnline { get; init; }

    /// <summary>Since when it is connected or gone, by the operator's clock.</summary>
    public required DateTimeOffset OnlineSince { get; init; }

    /// <summary>When it last booted, by the operator's clock.</summary>
    public DateTimeOffset? BootedAt { get; init; }

    /// <summary>The status of the session's connector.</summary>
    public ConnectorStatus Status { get; init; }

    /// <summary>Since when the connector has this status, by the operator's clock.</summary>
    public DateTimeOffset StatusSince { get; init; }

    /// <summary>When a newer transaction started at the same EVSE.</summary>
    public DateTimeOffset? NewerTransactionAt { get; init; }
}
