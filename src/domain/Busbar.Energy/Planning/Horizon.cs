namespace Busbar.Energy.Planning;

/// <summary>
/// The hours ahead cut into segments: the first is this period alone, further cuts double in length and fall on every departure.
/// Inside a segment the same cars are plugged in under the same limits, so constant currents lose nothing.
/// </summary>
internal sealed class Horizon
{
    private Horizon(int[] starts, int[] lengths)
    {
        Starts = starts;
        Lengths = lengths;
    }

    /// <summary>The first period of each segment, from now.</summary>
    public int[] Starts { get; }

    /// <summary>How many periods each segment has.</summary>
    public int[] Lengths { get; }

    public int Count => Starts.Length;

    public int End => Starts[^1] + Lengths[^1];

    /// <summary>The segments of demands under terms that change at the starts of their spans.</summary>
    public static Horizon Of(ReadOnlySpan<Demand> demands, IReadOnlyList<PlanSpan> spans)
    {
        var cuts = new SortedSet<int> { 0, 1 };
        var end = 1;
        foreach (var demand in demands)
        {
            cuts.Add(demand.Periods);
            end = Math.Max(end, demand.Periods);
        }

        for (var cut = 2; cut < end; cut *= 2)
        {
            cuts.Add(cut);
        }

        foreach (var span in spans)
        {
            if (span.Start > 0 && span.Start < end)
            {
                cuts.Add(span.Start);
            }
        }

        var edges = cuts.ToArray();
        var starts = edges[..^1];
        var lengths = new int[starts.Length];
        for (var s = 0; s < starts.Length; s++)
        {
            lengths[s] = edges[s + 1] - edges[s];
        }

        return new Horizon(starts, lengths);
    }
}
