namespace Busbar.Energy.Control;

/// <summary>
/// Shares what the rows of a site leave, safely: nobody can get more without somebody who has no more getting less (max-min
/// fair, by weight), classes of priority one after the other, and whoever gets less than the least a car takes gets nothing.
/// </summary>
public static class WaterFilling
{
    private const double Rounding = 1e-9;

    /// <summary>The share of each claim in amperes; no row is exceeded.</summary>
    /// <param name="rows">The rows of the site.</param>
    /// <param name="room">What each row leaves for the claims.</param>
    /// <param name="claims">Who wants something, at most one an EVSE.</param>
    public static double[] Share(SiteRows rows, ReadOnlySpan<double> room, IReadOnlyList<Claim> claims)
    {
        var left = room.ToArray();
        var amperes = new double[claims.Count];
        var isIn = new bool[claims.Count];
        int[] order = [.. Enumerable.Range(0, claims.Count)
            .OrderByDescending(i => claims[i].Priority).ThenByDescending(i => claims[i].Weight).ThenByDescending(i => claims[i].IsCharging).ThenBy(i => i)];
        foreach (var i in order)
            isIn[i] = Admit(rows, left, claims[i], ref amperes[i]);
        foreach (var priority in claims.Select(claim => claim.Priority).Distinct().OrderDescending())
            Fill(rows, left, claims, [.. order.Where(i => isIn[i] && claims[i].Priority == priority)], amperes);
        CutToSteps(rows, left, claims, order, amperes);
        return amperes;
    }

    /// <summary>Gives a claim its guarantee, or the least that a car takes, or nothing.</summary>
    private static bool Admit(SiteRows rows, double[] left, Claim claim, ref double amperes)
    {
        var least = Math.Min(claim.Most, Math.Max(claim.Least, claim.Guaranteed));
        if (claim.Most <= 0 || claim.Most + Rounding < claim.Least)
            return false;
        var fits = Room(rows, left, claim.Load);
        if (fits + Rounding < claim.Least || fits <= 0)
            return false;
        amperes = Math.Min(least, fits);
        Take(rows, left, claim.Load, amperes);
        return true;
    }

    /// <summary>Raises the claims at the lowest level, by their weights, until they meet others, fill a row or are satisfied; and again.</summary>
    private static void Fill(SiteRows rows, double[] left, IReadOnlyList<Claim> claims, List<int> rising, double[] amperes)
    {
        var pull = new double[left.Length];
        rising.RemoveAll(i => amperes[i] >= claims[i].Most - Rounding);
        while (rising.Count > 0)
        {
            var level = rising.Min(i => amperes[i] / claims[i].Weight);
            var lowest = rising.FindAll(i => amperes[i] / claims[i].Weight <= level + Rounding);
            Array.Clear(pull);
            foreach (var i in lowest)
                Add(rows, pull, claims[i].Load, claims[i].Weight);
            var rise = lowest.Min(i => (claims[i].Most - amperes[i]) / claims[i].Weight);
            foreach (var i in rising)
            {
                var gap = (amperes[i] / claims[i].Weight) - level;
                rise = gap > Rounding ? Math.Min(rise, gap) : rise;
            }

            for (var row = 0; row < left.Length; row++)
            {
                if (pull[row] > 0)
                    rise = Math.Min(rise, Math.Max(0, left[row]) / pull[row]);
            }

            foreach (var i in lowest)
            {
                amperes[i] += rise * claims[i].Weight;
                Take(rows, left, claims[i].Load, rise * claims[i].Weight);
            }

            rising.RemoveAll(i => amperes[i] >= claims[i].Most - Rounding || rows.RowsOfLoad[claims[i].Load].Any(row => left[row] <= Rounding * Math.Max(1, pull[row])));
        }
    }

    /// <summary>Cuts shares down to the grid of their EVSE and gives what that frees to whoever lost most by it.</summary>
    private static void CutToSteps(SiteRows rows, double[] left, IReadOnlyList<Claim> claims, int[] order, double[] amperes)
    {
        var lost = new double[claims.Count];
        foreach (var i in order)
        {
            if (claims[i].Step <= 0)
                continue;
            var cut = Math.Floor((amperes[i] / claims[i].Step) + 1e-6) * claims[i].Step;
            cut = Math.Min(cut, amperes[i]) < claims[i].Least - Rounding ? 0 : Math.Min(cut, amperes[i]);
            lost[i] = amperes[i] - cut;
            Take(rows, left, claims[i].Load, -lost[i]);
            amperes[i] = cut;
        }

        foreach (var i in order.Where(i => lost[i] > Rounding && amperes[i] > 0).OrderByDescending(i => claims[i].Priority).ThenByDescending(i => lost[i] / claims[i].Step))
        {
            var step = claims[i].Step;
            if (amperes[i] + step > claims[i].Most + Rounding || Room(rows, left, claims[i].Load) + Rounding < step)
                continue;
            amperes[i] += step;
            Take(rows, left, claims[i].Load, step);
        }
    }

    /// <summary>By how much a load can rise.</summary>
    internal static double Room(SiteRows rows, ReadOnlySpan<double> left, int load)
    {
        var room = double.PositiveInfinity;
        foreach (var row in rows.RowsOfLoad[load])
            room = Math.Min(room, left[row] / FactorOf(rows.Rows[row], load));
        return room;
    }

    internal static void Take(SiteRows rows, double[] left, int load, double amperes)
    {
        foreach (var row in rows.RowsOfLoad[load])
            left[row] -= amperes * FactorOf(rows.Rows[row], load);
    }

    private static void Add(SiteRows rows, double[] pull, int load, double weight)
    {
        foreach (var row in rows.RowsOfLoad[load])
            pull[row] += weight * FactorOf(rows.Rows[row], load);
    }

    // Loads stand in a row in ascending order.
    internal static double FactorOf(SiteRow row, int load) => row.Factors[Array.BinarySearch(row.Loads, load)];
}

/// <summary>What one EVSE claims.</summary>
/// <param name="Load">Its position among the site's EVSEs.</param>
/// <param name="Most">The most it can use, in amperes.</param>
/// <param name="Least">The least a car takes; less is nothing.</param>
public readonly record struct Claim(int Load, double Most, double Least)
{
    /// <summary>What it is given before anybody of a lower priority gets more than the least.</summary>
    public double Guaranteed { get; init; }

    /// <summary>The grid of its limits; 0 takes any.</summary>
    public double Step { get; init; }

    /// <summary>Greater ones are served first.</summary>
    public int Priority { get; init; }

    /// <summary>Its part of what is shared, beside others of its priority.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether a car already charges there: it stays before a new one of the same weight begins.</summary>
    public bool IsCharging { get; init; }
}
