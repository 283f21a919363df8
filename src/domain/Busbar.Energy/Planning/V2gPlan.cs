namespace Busbar.Energy.Planning;

/// <summary>
/// The cheapest way to charge and discharge cars under one power cap in both directions, by an interior-point method with a
/// proven gap. Charging, discharging, the battery's course and the energy missing at departure are planned together.
/// </summary>
public sealed class V2gPlan
{
    /// <summary>How much the weight of the objective grows from one centre to the next.</summary>
    private const double Growth = 10;

    /// <summary>Newton steps to a centre; more than this means that rounding has the last word.</summary>
    private const int StepsToCentre = 30;

    /// <summary>A squared Newton decrement at which a point is close enough to its centre for the gap to be proven.</summary>
    private const double Centred = 0.5;

    private readonly V2gProblem _problem;

    private V2gPlan(V2gProblem problem, double gap)
    {
        _problem = problem;
        Cost = problem.Objective;
        RelativeGap = gap;
    }

    /// <summary>The plan's value: energy, wear and the penalty of what is missing.</summary>
    public double Cost { get; }

    /// <summary>A proven bound on the relative distance to the optimum.</summary>
    public double RelativeGap { get; }

    /// <summary>The power of a car in a slot in kW; negative while it discharges.</summary>
    public double Power(int car, int slot) => _problem.Power(car, slot);

    /// <summary>What a car lacks at departure, in kWh.</summary>
    public double MissingKwh(int car) => _problem.Missing[car];

    /// <summary>Plans <paramref name="cars"/> over the slots of <paramref name="prices"/> (per kWh) until the gap is proven.</summary>
    public static V2gPlan Solve(ReadOnlySpan<V2gCar> cars, ReadOnlySpan<double> prices, V2gTerms terms, double relativeGap = 5e-3)
    {
        var problem = new V2gProblem(cars, prices, terms);
        var step = new V2gNewtonStep(problem);
        var proven = double.PositiveInfinity;
        problem.Refresh();
        var t = problem.Complexity / Math.Abs(problem.Objective);
        while (true)
        {
            var decrement = Centre(problem, step, t);
            if (decrement > Centred)
            {
                return new V2gPlan(problem, proven);
            }

            // A self-concordant barrier: at a decrement λ below one the optimum is at most (ν + λ√ν) / t away.
            proven = (problem.Complexity + Math.Sqrt(problem.Complexity)) / t / Math.Abs(problem.Objective);
            if (proven <= relativeGap)
            {
                return new V2gPlan(problem, proven);
            }

            t *= Math.Min(Growth, 1.05 * proven / relativeGap);
        }
    }

    private static double Centre(V2gProblem problem, V2gNewtonStep step, double t)
    {
        for (var round = 0; round < StepsToCentre; round++)
        {
            var decrement = step.Compute(t);
            if (decrement is >= 0 and <= Centred)
            {
                return decrement;
            }

            if (!(decrement > 0) || !problem.Advance(step, t, decrement))
            {
                break;
            }
        }

        return double.PositiveInfinity;
    }
}
