using Busbar.Energy.Sites;

namespace Busbar.Energy.Limits;

/// <summary>
/// Every limit of a site. Limits of different sources all hold, so the lowest binds; of one source at one node exactly one
/// leads at any instant. Immutable: a change gives a new book.
/// </summary>
public sealed class LimitBook
{
    private readonly Dictionary<(string Node, FlowDirection Direction), TimedLimit[]> _byNode;
    private readonly HashSet<string> _silent;

    private LimitBook(IReadOnlyList<TimedLimit> limits, IEnumerable<string> silent)
    {
        Limits = limits;
        _silent = new HashSet<string>(silent, StringComparer.Ordinal);
        _byNode = limits.GroupBy(limit => (limit.NodeId, limit.Direction)).ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>A book without limits.</summary>
    public static LimitBook Empty { get; } = new([], []);

    /// <summary>Every limit, also those that do not hold now.</summary>
    public IReadOnlyList<TimedLimit> Limits { get; }

    /// <summary>The sources of which only fallback limits hold.</summary>
    public IReadOnlyCollection<string> SilentSources => _silent;

    /// <summary>A book of these limits.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="silentSources">The sources that went silent: of them only fallback limits hold.</param>
    public static LimitBook Of(IReadOnlyList<TimedLimit> limits, IEnumerable<string>? silentSources = null) => new(limits, silentSources ?? []);

    /// <summary>What holds at a node at an instant, as far as it is known by <paramref name="knownBy"/>.</summary>
    public EffectiveLimit At(string nodeId, FlowDirection direction, DateTimeOffset instant, DateTimeOffset knownBy)
    {
        if (!_byNode.TryGetValue((nodeId, direction), out var limits))
            return EffectiveLimit.None;
        var leading = new List<TimedLimit>();
        foreach (var limit in limits)
        {
            if (!limit.HoldsAt(instant) || limit.KnownSince > knownBy || (!limit.IsFallback && _silent.Contains(limit.Source)))
                continue;
            var rival = leading.FindIndex(other => other.Source == limit.Source && Meets(other, limit));
            if (rival < 0)
                leading.Add(limit);
            else if (Leads(limit, leading[rival]))
                leading[rival] = limit;
        }

        return EffectiveLimit.Of(leading);
    }

    /// <summary>The tightest that holds at a node at any instant of a span: what is promised now must hold until its end.</summary>
    public EffectiveLimit Within(string nodeId, FlowDirection direction, DateTimeOffset from, DateTimeOffset until)
    {
        var tightest = At(nodeId, direction, from, from);
        foreach (var change in Changes(nodeId, direction, from, until))
            tightest = tightest.Tighter(At(nodeId, direction, change, from));
        return tightest;
    }

    /// <summary>The instants after <paramref name="from"/> and before <paramref name="until"/> at which something may change.</summary>
    public IReadOnlyList<DateTimeOffset> Changes(DateTimeOffset from, DateTimeOffset until) => Edges(Limits, from, until);

    private IReadOnlyList<DateTimeOffset> Changes(string nodeId, FlowDirection direction, DateTimeOffset from, DateTimeOffset until) =>
        _byNode.TryGetValue((nodeId, direction), out var limits) ? Edges(limits, from, until) : [];

    private static List<DateTimeOffset> Edges(IEnumerable<TimedLimit> limits, DateTimeOffset from, DateTimeOffset until)
    {
        var edges = new SortedSet<DateTimeOffset>();
        foreach (var limit in limits)
        {
            if (limit.From > from && limit.From < until)
                edges.Add(limit.From.Value);
            if (limit.Until > from && limit.Until < until)
                edges.Add(limit.Until.Value);
        }

        return [.. edges];
    }

    /// <summary>Limits of single lines stand beside each other; any other two of one source are about the same thing.</summary>
    private static bool Meets(TimedLimit left, TimedLimit right) => left.Amperes is not { } a || right.Amperes is not { } b || left.Watts is not null || right.Watts is not null
        || (a.L1 is not null && b.L1 is not null) || (a.L2 is not null && b.L2 is not null) || (a.L3 is not null && b.L3 is not null);

    private static bool Leads(TimedLimit limit, TimedLimit other) =>
        limit.Priority != other.Priority ? limit.Priority > other.Priority : limit.KnownSince > other.KnownSince;
}
