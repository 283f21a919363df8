namespace Busbar.Energy.Allocation;

/// <summary>The orders in which sessions are served: the least rank first, ties by position.</summary>
public sealed class SessionOrder
{
    private readonly Func<SessionState, int, double> _rank;

    private SessionOrder(Func<SessionState, int, double> rank) => _rank = rank;

    /// <summary>First come, first served.</summary>
    public static SessionOrder FirstCome { get; } = new((session, _) => session.Arrival);

    /// <summary>Last come, first served.</summary>
    public static SessionOrder LastCome { get; } = new((session, _) => -session.Arrival);

    /// <summary>Earliest departure first.</summary>
    public static SessionOrder EarliestDeparture { get; } = new((session, _) => session.Departure);

    /// <summary>Least laxity first: periods left less the periods it needs at its most.</summary>
    public static SessionOrder LeastLaxity { get; } =
        new((session, now) => session.Departure - now - (session.Remaining / session.MaxAmperes));

    /// <summary>Largest remaining processing time first.</summary>
    public static SessionOrder LargestRemaining { get; } = new((session, _) => -(session.Remaining / session.MaxAmperes));

    internal double Rank(SessionState session, int now) => _rank(session, now);
}
