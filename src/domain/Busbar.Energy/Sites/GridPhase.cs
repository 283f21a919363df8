namespace Busbar.Energy.Sites;

/// <summary>The lines of the grid as a site names them.</summary>
public enum GridPhase
{
    /// <summary>The first line.</summary>
    L1,

    /// <summary>The second line.</summary>
    L2,

    /// <summary>The third line.</summary>
    L3,
}

/// <summary>How a load is connected to the three lines.</summary>
public enum Connection
{
    /// <summary>Between all three lines, evenly.</summary>
    ThreePhase,

    /// <summary>Between the first line and neutral.</summary>
    L1,

    /// <summary>Between the second line and neutral.</summary>
    L2,

    /// <summary>Between the third line and neutral.</summary>
    L3,

    /// <summary>Between the first and the second line, without neutral.</summary>
    L1L2,

    /// <summary>Between the second and the third line, without neutral.</summary>
    L2L3,

    /// <summary>Between the third and the first line, without neutral.</summary>
    L3L1,
}

/// <summary>A value in amperes for each line; null does not bind.</summary>
/// <param name="L1">Of the first line.</param>
/// <param name="L2">Of the second line.</param>
/// <param name="L3">Of the third line.</param>
public readonly record struct PhaseAmperes(double? L1, double? L2, double? L3)
{
    /// <summary>The same on all three.</summary>
    public static PhaseAmperes All(double amperes) => new(amperes, amperes, amperes);

    /// <summary>The value of one line.</summary>
    public double? this[GridPhase phase] => phase switch
    {
        GridPhase.L1 => L1,
        GridPhase.L2 => L2,
        _ => L3,
    };

    /// <summary>The least of both on each line.</summary>
    public PhaseAmperes Least(PhaseAmperes other) => new(Least(L1, other.L1), Least(L2, other.L2), Least(L3, other.L3));

    internal static double? Least(double? left, double? right) => left is null ? right : right is null ? left : Math.Min(left.Value, right.Value);
}
