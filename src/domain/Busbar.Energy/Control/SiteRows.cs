using System.Numerics;
using Busbar.Energy.Sites;

namespace Busbar.Energy.Control;

/// <summary>
/// The limits of a site as rows over its EVSEs. A line that carries loads of different phase angles gets one row for each of
/// several directions, together never looser than the true limit whichever of the loads draw less than they may.
/// </summary>
public sealed class SiteRows
{
    /// <summary>Directions of a full turn; with 24 a mixed line gives away less than 0.9 % of its limit.</summary>
    private const int Directions = 24;
    private const double Least = 1e-12;

    private SiteRows(SiteTree tree, IReadOnlyList<SiteRow> rows, double[] wattsPerAmpere, int[][] rowsOfLoad)
    {
        Tree = tree;
        Rows = rows;
        WattsPerAmpere = wattsPerAmpere;
        RowsOfLoad = rowsOfLoad;
    }

    /// <summary>The site.</summary>
    public SiteTree Tree { get; }

    /// <summary>Every row that any limit can bind.</summary>
    public IReadOnlyList<SiteRow> Rows { get; }

    /// <summary>How many watts one ampere of each EVSE is.</summary>
    public IReadOnlyList<double> WattsPerAmpere { get; }

    internal int[][] RowsOfLoad { get; }

    /// <summary>Builds the rows.</summary>
    /// <param name="tree">The site.</param>
    /// <param name="activePhases">How many phases the car at each EVSE uses; all three where it is not known.</param>
    public static SiteRows Of(SiteTree tree, ReadOnlySpan<int> activePhases)
    {
        var count = tree.Evses.Count;
        var phasors = new Complex[count][];
        var watts = new double[count];
        var below = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var load = 0; load < count; load++)
        {
            var evse = tree.Evses[load].Evse!;
            phasors[load] = LoadPhasors.Of(evse, activePhases[load]);
            watts[load] = LoadPhasors.WattsPerAmpere(evse, activePhases[load], tree.Volts);
            foreach (var node in tree.PathOf(tree.Evses[load].Id))
            {
                if (!below.TryGetValue(node.Id, out var loads))
                    below[node.Id] = loads = [];
                loads.Add(load);
            }
        }

        var rows = new List<SiteRow>();
        foreach (var node in tree.Nodes.Where(node => below.ContainsKey(node.Id)))
        {
            var loads = below[node.Id];
            for (var line = 0; line < 3; line++)
                AddLine(rows, node, line, loads, phasors);
            rows.Add(new SiteRow(node.Id, RowKind.Power, [.. loads], [.. loads.Select(load => watts[load])]));
            if (node.UnbalanceAmperes is not null)
                AddUnbalance(rows, node, loads, phasors);
        }

        return new SiteRows(tree, rows, watts, Index(rows, count));
    }

    private static void AddLine(List<SiteRow> rows, SiteNode node, int line, List<int> loads, Complex[][] phasors)
    {
        int[] on = [.. loads.Where(load => phasors[load][line].Magnitude > Least)];
        if (on.Length == 0)
            return;
        var first = phasors[on[0]][line].Phase;
        if (on.All(load => Math.Abs(Complex.FromPolarCoordinates(1, phasors[load][line].Phase - first).Real - 1) < Least))
        {
            rows.Add(new SiteRow(node.Id, (RowKind)line, on, [.. on.Select(load => phasors[load][line].Magnitude)]));
            return;
        }

        // The sum lies in some direction: in the nearest of ours it measures at least cos(half a step) of its length.
        var scale = 1 / Math.Cos(Math.PI / Directions);
        for (var direction = 0; direction < Directions; direction++)
        {
            var angle = 2 * Math.PI * direction / Directions;
            var counted = on.Select(load => (Load: load, Factor: scale * phasors[load][line].Magnitude * Math.Cos(phasors[load][line].Phase - angle)))
                .Where(entry => entry.Factor > Least).ToArray();
            if (counted.Length > 0)
                rows.Add(new SiteRow(node.Id, (RowKind)line, [.. counted.Select(entry => entry.Load)], [.. counted.Select(entry => entry.Factor)]));
        }
    }

    /// <summary>Loads that do not use all lines evenly may unbalance them, whatever the others do.</summary>
    private static void AddUnbalance(List<SiteRow> rows, SiteNode node, List<int> loads, Complex[][] phasors)
    {
        for (var line = 0; line < 3; line++)
        {
            int[] on = [.. loads.Where(load => phasors[load][line].Magnitude > Least && phasors[load].Any(other => other.Magnitude <= Least))];
            if (on.Length > 0)
                rows.Add(new SiteRow(node.Id, RowKind.UnbalanceL1 + line, on, [.. on.Select(load => phasors[load][line].Magnitude)]));
        }
    }

    private static int[][] Index(List<SiteRow> rows, int loads)
    {
        var lists = Enumerable.Range(0, loads).Select(_ => new List<int>()).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var load in rows[row].Loads)
                lists[load].Add(row);
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
