using Busbar.Energy.Limits;
using Busbar.Energy.Sites;

namespace Busbar.Energy.Control;

/// <summary>How much every row leaves for the EVSEs in a span of time, after what is not controlled.</summary>
public static class SiteRoom
{
    /// <summary>The room of each row of <paramref name="rows"/>, in its own unit; infinite where nothing binds, negative where others already draw too much.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="limits">The limits beside the ratings.</param>
    /// <param name="base">What is drawn beside the EVSEs at each node itself (not below it); what is fed in is negative.</param>
    /// <param name="from">The span's start.</param>
    /// <param name="until">The span's end: what is given now must still be allowed then.</param>
    public static double[] Of(SiteRows rows, LimitBook limits, IReadOnlyDictionary<string, BaseDraw> @base, DateTimeOffset from, DateTimeOffset until)
    {
        var tree = rows.Tree;
        var draws = Sums(tree, @base);
        var effective = new Dictionary<string, EffectiveLimit>(StringComparer.Ordinal);
        var room = new double[rows.Rows.Count];
        for (var index = 0; index < room.Length; index++)
        {
            var row = rows.Rows[index];
            var node = tree.Find(row.NodeId)!;
            if (!effective.TryGetValue(row.NodeId, out var limit))
                effective[row.NodeId] = limit = limits.Within(row.NodeId, FlowDirection.Import, from, until);
            var draw = draws.GetValueOrDefault(row.NodeId);
            room[index] = row.Kind switch
            {
                RowKind.Power => Left(PhaseAmperes.Least(node.Watts, limit.Watts), draw.Watts),
                RowKind.L1 or RowKind.L2 or RowKind.L3 => Left(
                    PhaseAmperes.Least(node.Amperes?[(GridPhase)row.Kind], limit.Amperes[(GridPhase)row.Kind]), draw.Amperes[(GridPhase)row.Kind] ?? 0),
                _ => node.UnbalanceAmperes!.Value - Lead(draw.Amperes, (GridPhase)(row.Kind - RowKind.UnbalanceL1)),
            };
        }

        return room;
    }

    /// <summary>What is drawn at and below each node beside the EVSEs.</summary>
    public static IReadOnlyDictionary<string, BaseDraw> Sums(SiteTree tree, IReadOnlyDictionary<string, BaseDraw> @base)
    {
        var sums = new Dictionary<string, BaseDraw>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            var own = @base.TryGetValue(node.Id, out var measured) ? measured : Expected(node, tree.Volts);
            if (own == default)
                continue;
            foreach (var above in tree.PathOf(node.Id))
                sums[above.Id] = sums.GetValueOrDefault(above.Id) + own;
        }

        return sums;
    }

    private static BaseDraw Expected(SiteNode node, double volts) => node.Kind is NodeKind.Load or NodeKind.Battery && node.ExpectedWatts is { } watts
        ? BaseDraw.Even(watts, volts)
        : default;

    private static double Left(double? limit, double drawn) => limit is { } most ? most - drawn : double.PositiveInfinity;

    /// <summary>By how much one line already leads the least of the three.</summary>
    private static double Lead(PhaseAmperes drawn, GridPhase phase) => (drawn[phase] ?? 0) - Math.Min(drawn.L1 ?? 0, Math.Min(drawn.L2 ?? 0, drawn.L3 ?? 0));
}

/// <summary>What is drawn beside the EVSEs.</summary>
/// <param name="Amperes">On each line.</param>
/// <param name="Watts">Over all lines.</param>
public readonly record struct BaseDraw(PhaseAmperes Amperes, double Watts)
{
    /// <summary>The same on every line.</summary>
    public static BaseDraw Even(double watts, double volts) => new(PhaseAmperes.All(watts / (3 * volts)), watts);

    /// <summary>Both together.</summary>
    public static BaseDraw operator +(BaseDraw left, BaseDraw right) => new(
        new PhaseAmperes(
            (left.Amperes.L1 ?? 0) + (right.Amperes.L1 ?? 0),
            (left.Amperes.L2 ?? 0) + (right.Amperes.L2 ?? 0),
            (left.Amperes.L3 ?? 0) + (right.Amperes.L3 ?? 0)),
        left.Watts + right.Watts);
}
