using Busbar.Energy.Network;

namespace Busbar.Energy.Planning;

/// <summary>
/// The plan as a convex problem: maximise Σ weight · length · current over cars and segments, with 0 ≤ current ≤ the car's most,
/// Σ length · current ≤ what the car still wants, and every phasor constraint in every segment. It holds the point, the values
/// and derivatives of the logarithmic barrier, and nothing about how the next point is found.
/// </summary>
/// <remarks>Cars are ordered by departure, latest first, so the cars of a segment are always the first ones.</remarks>
internal sealed class BarrierProblem
{
    private const double LeastLimit = 0.01;

    private readonly LoadClasses _classes;
    private readonly int _constraints;
    private readonly double[] _squaredLimits;
    private readonly double[] _classSums;

    public BarrierProblem(ElectricalNetwork network, Demand[] cars, Horizon horizon, PlanPreference preference, IReadOnlyList<PlanSpan> spans)
    {
        Cars = cars;
        Horizon = horizon;
        _classes = network.Classes;
        _constraints = network.Constraints.Count;
        _squaredLimits = new double[horizon.Count * _constraints];
        CarsIn = new int[horizon.Count];
        Offset = new int[horizon.Count];
        var variables = 0;
        for (var s = 0; s < horizon.Count; s++)
        {
            var present = 0;
            while (present < cars.Length && cars[present].Periods > horizon.Starts[s])
            {
                present++;
            }

            CarsIn[s] = present;
            Offset[s] = variables;
            variables += present;
        }

        Current = new double[variables];
        Weight = new double[variables];
        ClassOf = [.. cars.Select(car => _classes.ClassOf[car.Load])];
        Slack = new double[cars.Length];
        _classSums = new double[_classes.Count];
        for (var s = 0; s < horizon.Count; s++)
        {
            var span = SpanAt(spans, horizon.Starts[s]);
            for (var i = 0; i < CarsIn[s]; i++)
            {
                Weight[Offset[s] + i] = preference.Weight(cars[i], horizon.Starts[s], horizon.End, span?.Merit ?? 0);
            }

            for (var k = 0; k < _constraints; k++)
            {
                // An interior needs some room, also where a limit leaves none: a hundredth of an ampere is what rounding takes away again.
                var limit = Math.Max(LeastLimit, span?.Limits?[k] ?? network.Constraints[k].LimitAmperes);
                _squaredLimits[(s * _constraints) + k] = limit * limit;
            }
        }

        Start();
    }

    public Demand[] Cars { get; }

    public Horizon Horizon { get; }

    public int[] CarsIn { get; }

    public int[] Offset { get; }

    public int[] ClassOf { get; }

    public int ClassCount => _classes.Count;

    /// <summary>The point: a current in amperes for each car in each segment.</summary>
    public double[] Current { get; }

    public double[] Weight { get; }

    /// <summary>What each car still wants beyond the plan, in ampere-periods; above zero at every point.</summary>
    public double[] Slack { get; }

    /// <summary>The parameter of the barrier: each logarithm adds one, each cone two.</summary>
    public double Complexity => (2.0 * Current.Length) + Cars.Length + (2.0 * _squaredLimits.Length);

    public double Objective(ReadOnlySpan<double> current)
    {
        var sum = 0.0;
        for (var s = 0; s < Horizon.Count; s++)
        {
            for (var i = 0; i < CarsIn[s]; i++)
            {
                sum += Weight[Offset[s] + i] * Horizon.Lengths[s] * current[Offset[s] + i];
            }
        }

        return sum;
    }

    /// <summary>The barrier's value at <paramref name="current"/>; infinite outside the interior.</summary>
    public double Barrier(ReadOnlySpan<double> current, Span<double> slack)
    {
        var value = 0.0;
        for (var i = 0; i < Cars.Length; i++)
        {
            slack[i] = Cars[i].Remaining;
        }

        for (var s = 0; s < Horizon.Count; s++)
        {
            _classSums.AsSpan().Clear();
            for (var i = 0; i < CarsIn[s]; i++)
            {
                var x = current[Offset[s] + i];
                var room = Cars[i].MaxAmperes - x;
                if (x <= 0 || room <= 0)
                {
                    return double.PositiveInfinity;
                }

                value -= Math.Log(x * room);
                slack[i] -= Horizon.Lengths[s] * x;
                _classSums[ClassOf[i]] += x;
            }

            for (var k = 0; k < _constraints; k++)
            {
                var (re, im) = Phasor(k);
                var inside = _squaredLimits[(s * _constraints) + k] - (re * re) - (im * im);
                if (inside <= 0)
                {
                    return double.PositiveInfinity;
                }

                value -= Math.Log(inside);
            }
        }

        for (var i = 0; i < Cars.Length; i++)
        {
            if (slack[i] <= 0)
            {
                return double.PositiveInfinity;
            }

            value -= Math.Log(slack[i]);
        }

        return value;
    }

    /// <summary>Gradient and Hessian of one segment's constraints in terms of the sums of classes.</summary>
    public void Derivatives(int segment, Span<double> gradient, Span<double> hessian)
    {
        var count = _classes.Count;
        _classSums.AsSpan().Clear();
        for (var i = 0; i < CarsIn[segment]; i++)
        {
            _classSums[ClassOf[i]] += Current[Offset[segment] + i];
        }

        gradient.Clear();
        hessian.Clear();
        for (var k = 0; k < _constraints; k++)
        {
            var (re, im) = Phasor(k);
            var scale = 2 / (_squaredLimits[(segment * _constraints) + k] - (re * re) - (im * im));
            var row = k * count;
            for (var a = 0; a < count; a++)
            {
                var along = scale * ((re * _classes.Real[row + a]) + (im * _classes.Imaginary[row + a]));
                gradient[a] += along;
                for (var b = 0; b <= a; b++)
                {
                    var other = scale * ((re * _classes.Real[row + b]) + (im * _classes.Imaginary[row + b]));
                    hessian[(a * count) + b] += (scale * ((_classes.Real[row + a] * _classes.Real[row + b]) + (_classes.Imaginary[row + a] * _classes.Imaginary[row + b])))
                        + (along * other);
                }
            }
        }

        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < a; b++)
            {
                hessian[(b * count) + a] = hessian[(a * count) + b];
            }
        }
    }

    /// <summary>A point well inside: half of what a car could take evenly over its stay, scaled below the tightest limit.</summary>
    private void Start()
    {
        for (var s = 0; s < Horizon.Count; s++)
        {
            _classSums.AsSpan().Clear();
            for (var i = 0; i < CarsIn[s]; i++)
            {
                Current[Offset[s] + i] = 0.5 * Math.Min(Cars[i].MaxAmperes, Cars[i].Remaining / Cars[i].Periods);
                _classSums[ClassOf[i]] += Current[Offset[s] + i];
            }

            var worst = 0.0;
            for (var k = 0; k < _constraints; k++)
            {
                var (re, im) = Phasor(k);
                worst = Math.Max(worst, Math.Sqrt(((re * re) + (im * im)) / _squaredLimits[(s * _constraints) + k]));
            }

            if (worst > 0.5)
            {
                foreach (ref var x in Current.AsSpan(Offset[s], CarsIn[s]))
                {
                    x *= 0.5 / worst;
                }
            }
        }
    }

    private static PlanSpan? SpanAt(IReadOnlyList<PlanSpan> spans, int period)
    {
        PlanSpan? found = null;
        foreach (var span in spans)
        {
            if (span.Start <= period && (found is null || span.Start >= found.Start))
            {
                found = span;
            }
        }

        return found;
    }

    private (double Real, double Imaginary) Phasor(int constraint)
    {
        double re = 0, im = 0;
        var row = constraint * _classes.Count;
        for (var c = 0; c < _classSums.Length; c++)
        {
            re += _classes.Real[row + c] * _classSums[c];
            im += _classes.Imaginary[row + c] * _classSums[c];
        }

        return (re, im);
    }
}
