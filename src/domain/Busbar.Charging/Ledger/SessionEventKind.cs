namespace Busbar.Charging.Ledger;

/// <summary>What kind of thing happened in a session.</summary>
public enum SessionEventKind
{
    /// <summary>The station started the transaction.</summary>
    Started,

    /// <summary>Something changed or was measured.</summary>
    Updated,

    /// <summary>The station ended the transaction.</summary>
    Ended,

    /// <summary>The watchdog closed the session on evidence; a later end by the station still counts.</summary>
    ClosedByWatchdog,

    /// <summary>A person closed the session; a later end by the station still counts.</summary>
    ClosedByOperator,
}
