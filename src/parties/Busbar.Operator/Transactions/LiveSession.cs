using Busbar.Charging.Ledger;

namespace Busbar.Operator.Transactions;

/// <summary>A session that is held in memory because it is active or ended a moment ago.</summary>
internal sealed class LiveSession(SessionFold fold, string ocppVersion)
{
    public SessionFold Fold { get; } = fold;

    public string OcppVersion { get; } = ocppVersion;

    public Session Session { get; set; } = null!;

    /// <summary>When its last event was received.</summary>
    public DateTimeOffset LastReceivedAt { get; set; }

    /// <summary>How many of its events are not on disk yet; it may leave the memory only at 0.</summary>
    public int Uncommitted { get; set; }
}
