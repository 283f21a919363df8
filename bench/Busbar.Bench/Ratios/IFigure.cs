namespace Busbar.Bench.Ratios;

/// <summary>One figure of the project: ours against a reference, measured in the same run. One figure, one class, one file.</summary>
internal interface IFigure
{
    /// <summary>The name by which it is asked for.</summary>
    string Name { get; }

    /// <summary>The unit of both sides.</summary>
    string Unit { get; }

    /// <summary>What the ratio must reach.</summary>
    Bar Bar { get; }

    /// <summary>Measures both sides; asynchronous because some figures drive servers.</summary>
    ValueTask<Measured> MeasureAsync(CancellationToken cancellation);
}

/// <summary>Ours and the reference's value; the ratio is ours by reference unless the figure knows a better one.</summary>
/// <param name="Ours">Our value.</param>
/// <param name="Reference">The reference's value.</param>
/// <param name="Ratio">The ratio the bar is held against, for example the median of the rounds' ratios.</param>
internal sealed record Measured(double Ours, double Reference, double Ratio);

/// <summary>A bound on a ratio.</summary>
/// <param name="Bound">The bound.</param>
/// <param name="IsCeiling">Whether the ratio must not exceed it; else it must reach it.</param>
internal sealed record Bar(double Bound, bool IsCeiling)
{
    /// <summary>A ratio that must not be greater.</summary>
    public static Bar AtMost(double bound) => new(bound, IsCeiling: true);

    /// <summary>A ratio that must not be less.</summary>
    public static Bar AtLeast(double bound) => new(bound, IsCeiling: false);

    /// <summary>Whether a ratio holds.</summary>
    public bool Holds(double ratio) => IsCeiling ? ratio <= Bound : ratio >= Bound;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{(IsCeiling ? "<=" : ">=")} {Bound:0.###}");
}
