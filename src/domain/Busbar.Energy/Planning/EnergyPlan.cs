using Busbar.Energy.Network;

namespace Busbar.Energy.Planning;

/// <summary>
/// Plans the energy of plugged-in cars up to their departures so that as much as possible is delivered, earlier first, by an
/// interior-point method: every point on the way is feasible, and the distance to the optimum is known.
/// </summary>
public static class EnergyPlan
{
    /// <summary>How much the weight of the objective grows from one centre to the next.</summary>
    private const double Growth = 12;

    /// <summary>Newton steps to a centre; two or three are usual, more means rounding has the last word.</summary>
    private const int StepsToCentre = 12;

    /// <summary>A squared Newton decrement at which a point counts as the centre.</summary>
    private const double Centred = 0.05;

    /// <summary>Plans and returns the currents of this period, one a demand in the order given.</summary>
    /// <param name="network">The site.</param>
    /// <param name="demands">The plugged-in cars.</param>
    /// <param name="preference">What is preferred among plans of equal energy.</param>
    /// <param name="relativeGap">The relative distance to the optimum at which the plan is good enough.</param>
    public static PlannedCurrents Solve(ElectricalNetwork network, ReadOnlySpan<Demand> demands, PlanPreference preference, double relativeGap = 1e-5) =>
        Solve(network, demands, preference, [], relativeGap);

    /// <summary>Plans under limits and merits that change in time.</summary>
    /// <param name="network">The site.</param>
    /// <param name="demands">The plugged-in cars.</param>
    /// <param name="preference">What is preferred among plans of equal energy.</param>
    /// <param name="spans">What holds from when on; before the first one the network's limits hold.</param>
    /// <param name="relativeGap">The relative distance to the optimum at which the plan is good enough.</param>
    public static PlannedCurrents Solve(
        ElectricalNetwork network, ReadOnlySpan<Demand> demands, PlanPreference preference, IReadOnlyList<PlanSpan> spans, double relativeGap = 1e-5)
    {
        if (demands.IsEmpty)
        {
            return new PlannedCurrents([], 0, []);
        }

        var order = OrderByDeparture(demands);
        var cars = new Demand[demands.Length];
        for (var i = 0; i < cars.Length; i++)
        {
            cars[i] = demands[order[i]];
        }

        var problem = new BarrierProblem(network, cars, Horizon.Of(demands, spans), preference, spans);
        var gap = Follow(problem, relativeGap);
        var segments = Segments(problem, order);
        return new PlannedCurrents(segments[0].Amperes, gap, segments);
    }

    private static PlannedSegment[] Segments(BarrierProblem problem, int[] order)
    {
        var segments = new PlannedSegment[problem.Horizon.Count];
        for (var s = 0; s < segments.Length; s++)
        {
            var amperes = new double[order.Length];
            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                amperes[order[i]] = problem.Current[problem.Offset[s] + i];
            }

            segments[s] = new PlannedSegment(problem.Horizon.Starts[s], problem.Horizon.Lengths[s], amperes);
        }

        return segments;
    }

    private static int[] OrderByDeparture(ReadOnlySpan<Demand> demands)
    {
        var keys = new int[demands.Length];
        var order = new int[demands.Length];
        for (var i = 0; i < order.Length; i++)
        {
            keys[i] = -demands[i].Periods;
            order[i] = i;
        }

        Array.Sort(keys, order);
        return order;
    }

    private static double Follow(BarrierProblem problem, double relativeGap)
    {
        var step = new NewtonStep(problem);
        var trial = new double[problem.Current.Length];
        var slack = new double[problem.Slack.Length];
        var barrier = problem.Barrier(problem.Current, problem.Slack);
        var objective = problem.Objective(problem.Current);
        var t = problem.Complexity / objective;
        while (true)
        {
            for (var round = 0; round < StepsToCentre; round++)
            {
                var decrement = step.Compute(t);
                if (!(decrement > Centred) || !Search(problem, step.Direction, trial, slack, t, decrement, ref barrier, ref objective))
                {
                    break;
                }
            }

            var gap = problem.Complexity / t / objective;
            if (gap <= relativeGap)
            {
                return gap;
            }

            t *= Growth;
        }
    }

    /// <summary>Halves the step until it stays inside and improves; false when rounding leaves nothing to gain.</summary>
    private static bool Search(
        BarrierProblem problem, double[] direction, double[] trial, double[] slack, double t, double decrement, ref double barrier, ref double objective)
    {
        const double SufficientGain = 0.1;
        const double ShortestStep = 1e-9;
        for (var length = 1.0; length > ShortestStep; length *= 0.6)
        {
            for (var v = 0; v < trial.Length; v++)
            {
                trial[v] = problem.Current[v] + (length * direction[v]);
            }

            var value = problem.Barrier(trial, slack);
            if (double.IsPositiveInfinity(value))
            {
                continue;
            }

            var reached = problem.Objective(trial);
            if ((t * (reached - objective)) - (value - barrier) >= SufficientGain * length * decrement)
            {
                trial.CopyTo(problem.Current, 0);
                slack.CopyTo(problem.Slack, 0);
                (barrier, objective) = (value, reached);
                return true;
            }
        }

        return false;
    }
}
