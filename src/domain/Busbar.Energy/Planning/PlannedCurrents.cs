namespace Busbar.Energy.Planning;

/// <summary>A plan's currents for this period.</summary>
/// <param name="Amperes">One current a demand, in amperes; strictly inside every limit.</param>
/// <param name="RelativeGap">A proven bound on how far the plan's value is from the optimum, relative to it.</param>
public sealed record PlannedCurrents(double[] Amperes, double RelativeGap);
