namespace Busbar.Charging.Ledger;

/// <summary>Where an event stands within its session. The sequence number decides; without one, start comes first and stop last.</summary>
/// <param name="Rank">The sequence number, or what stands for it.</param>
/// <param name="AtTicks">The station's time, which decides within a rank.</param>
internal readonly record struct EventOrder(long Rank, long AtTicks) : IComparable<EventOrder>
{
    private const long AfterAll = long.MaxValue;

    public static EventOrder Of(SessionEvent entry) => new(RankOf(entry), entry.At.UtcTicks);

    public int CompareTo(EventOrder other)
    {
        var byRank = Rank.CompareTo(other.Rank);
        return byRank != 0 ? byRank : AtTicks.CompareTo(other.AtTicks);
    }

    private static long RankOf(SessionEvent entry) => entry switch
    {
        { Kind: SessionEventKind.ClosedByWatchdog or SessionEventKind.ClosedByOperator } => AfterAll,
        { SeqNo: { } seqNo } => seqNo,
        { Kind: SessionEventKind.Started } => -1,
        { Kind: SessionEventKind.Ended } => AfterAll - 1,
        _ => 0,
    };
}
