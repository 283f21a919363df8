namespace Busbar.Energy.Control;

/// <summary>One limit of a site in the form Σ factor · ampere ≤ room; no factor is negative, so whoever draws less frees room.</summary>
/// <param name="NodeId">The node that it protects.</param>
/// <param name="Kind">What it limits there.</param>
/// <param name="Loads">The loads it counts, by their position.</param>
/// <param name="Factors">What an ampere of each counts.</param>
public sealed record SiteRow(string NodeId, RowKind Kind, int[] Loads, double[] Factors)
{
    /// <summary>What currents come to.</summary>
    public double Sum(ReadOnlySpan<double> amperes)
    {
        var sum = 0.0;
        for (var i = 0; i < Loads.Length; i++)
            sum += Factors[i] * amperes[Loads[i]];
        return sum;
    }
}

/// <summary>What a row limits.</summary>
public enum RowKind
{
    /// <summary>The current of the first line, in amperes.</summary>
    L1,

    /// <summary>The current of the second line, in amperes.</summary>
    L2,

    /// <summary>The current of the third line, in amperes.</summary>
    L3,

    /// <summary>The power, in watts.</summary>
    Power,

    /// <summary>By how much the first line exceeds another, in amperes.</summary>
    UnbalanceL1,

    /// <summary>By how much the second line exceeds another, in amperes.</summary>
    UnbalanceL2,

    /// <summary>By how much the third line exceeds another, in amperes.</summary>
    UnbalanceL3,
}
