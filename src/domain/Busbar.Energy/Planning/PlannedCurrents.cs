namespace Busbar.Energy.Planning;

/// <summary>A plan's currents.</summary>
/// <param name="Amperes">Those of this period: one current a demand, in amperes; strictly inside every limit.</param>
/// <param name="RelativeGap">A proven bound on how far the plan's value is from the optimum, relative to it.</param>
/// <param name="Segments">The whole plan, this period first.</param>
public sealed record PlannedCurrents(double[] Amperes, double RelativeGap, IReadOnlyList<PlannedSegment> Segments);

/// <summary>A part of a plan in which the currents stay the same.</summary>
/// <param name="Start">Its first period, from now.</param>
/// <param name="Length">How many periods it has.</param>
/// <param name="Amperes">One current a demand, in amperes; 0 once the car is gone.</param>
public sealed record PlannedSegment(int Start, int Length, double[] Amperes);
