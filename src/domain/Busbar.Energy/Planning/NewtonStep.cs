namespace Busbar.Energy.Planning;

/// <summary>
/// One Newton step of the barrier, solved through the problem's structure. The Hessian is a diagonal, plus a small matrix over
/// class sums for each segment, plus one rank for each car's energy. Segments are eliminated first (the size of the classes),
/// then one dense system of the size of the cars remains.
/// </summary>
internal sealed class NewtonStep
{
    private readonly BarrierProblem problem;
    private readonly double[] inverseDiagonal;
    private readonly double[] segmentMatrices;
    private readonly double[] classGradient;
    private readonly double[] classHessian;
    private readonly double[] classSums;
    private readonly double[] classPull;
    private readonly double[] root;
    private readonly double[] scratch;
    private readonly double[] dense;
    private readonly double[] carValues;

    public NewtonStep(BarrierProblem problem)
    {
        this.problem = problem;
        var classes = problem.ClassCount;
        inverseDiagonal = new double[problem.Current.Length];
        segmentMatrices = new double[problem.Horizon.Count * classes * classes];
        classGradient = new double[classes];
        classHessian = new double[classes * classes];
        classSums = new double[classes];
        classPull = new double[classes];
        root = new double[classes];
        scratch = new double[classes * classes];
        dense = new double[problem.Cars.Length * problem.Cars.Length];
        carValues = new double[problem.Cars.Length];
        Direction = new double[problem.Current.Length];
    }

    /// <summary>Where to go from the current point.</summary>
    public double[] Direction { get; }

    /// <summary>Computes <see cref="Direction"/> for the weight <paramref name="t"/> of the objective; returns the squared Newton decrement.</summary>
    public double Compute(double t)
    {
        var cars = problem.Cars;
        var horizon = problem.Horizon;
        var classes = problem.ClassCount;
        dense.AsSpan().Clear();
        for (var s = 0; s < horizon.Count; s++)
        {
            var offset = problem.Offset[s];
            var length = horizon.Lengths[s];
            problem.Derivatives(s, classGradient, classHessian);
            classSums.AsSpan().Clear();
            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                var x = problem.Current[offset + i];
                var room = cars[i].MaxAmperes - x;
                inverseDiagonal[offset + i] = 1 / ((1 / (x * x)) + (1 / (room * room)));
                Direction[offset + i] = (t * problem.Weight[offset + i] * length) + (1 / x) - (1 / room)
                    - (length / problem.Slack[i]) - classGradient[problem.ClassOf[i]];
                classSums[problem.ClassOf[i]] += inverseDiagonal[offset + i];
            }

            var matrix = segmentMatrices.AsSpan(s * classes * classes, classes * classes);
            Eliminate(matrix);
            AddToDense(s, matrix);
        }

        return Solve();
    }

    /// <summary>
    /// G = (M⁻¹ + Δ)⁻¹ with M the segment's Hessian over class sums and Δ the summed inverse diagonal of each class, computed
    /// as Δ^-½ N (I+N)⁻¹ Δ^-½ with N = Δ^½ M Δ^½, which stays well scaled while M grows without bound.
    /// </summary>
    private void Eliminate(Span<double> matrix)
    {
        var n = problem.ClassCount;
        for (var a = 0; a < n; a++)
        {
            root[a] = Math.Sqrt(classSums[a]);
        }

        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                var value = root[a] * classHessian[(a * n) + b] * root[b];
                matrix[(a * n) + b] = value;
                scratch[(a * n) + b] = a == b ? value + 1 : value;
            }
        }

        Cholesky.Factor(scratch, n);
        for (var column = 0; column < n; column++)
        {
            // The matrix is symmetric, so a row serves as the column.
            Cholesky.Solve(scratch, n, matrix.Slice(column * n, n));
        }

        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                matrix[(a * n) + b] = root[a] == 0 || root[b] == 0 ? 0 : matrix[(a * n) + b] / (root[a] * root[b]);
            }
        }
    }

    private void AddToDense(int segment, ReadOnlySpan<double> matrix)
    {
        var n = problem.Cars.Length;
        var classes = problem.ClassCount;
        var squared = (double)problem.Horizon.Lengths[segment] * problem.Horizon.Lengths[segment];
        var inverse = inverseDiagonal.AsSpan(problem.Offset[segment], problem.CarsIn[segment]);
        for (var i = 0; i < inverse.Length; i++)
        {
            var row = dense.AsSpan(i * n, i + 1);
            var ofClass = matrix.Slice(problem.ClassOf[i] * classes, classes);
            var factor = squared * inverse[i];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] -= factor * inverse[j] * ofClass[problem.ClassOf[j]];
            }

            row[i] += factor;
        }
    }

    private double Solve()
    {
        var n = problem.Cars.Length;
        var gradient = Direction.ToArray();
        ApplyInverse(Direction);
        carValues.AsSpan().Clear();
        Gather(Direction, carValues);
        for (var i = 0; i < n; i++)
        {
            dense[(i * n) + i] += problem.Slack[i] * problem.Slack[i];
        }

        Cholesky.Factor(dense, n);
        Cholesky.Solve(dense, n, carValues);
        var correction = new double[Direction.Length];
        for (var s = 0; s < problem.Horizon.Count; s++)
        {
            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                correction[problem.Offset[s] + i] = problem.Horizon.Lengths[s] * carValues[i];
            }
        }

        ApplyInverse(correction);
        var decrement = 0.0;
        for (var v = 0; v < Direction.Length; v++)
        {
            Direction[v] -= correction[v];
            decrement += gradient[v] * Direction[v];
        }

        return decrement;
    }

    private void Gather(ReadOnlySpan<double> values, Span<double> ofCars)
    {
        for (var s = 0; s < problem.Horizon.Count; s++)
        {
            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                ofCars[i] += problem.Horizon.Lengths[s] * values[problem.Offset[s] + i];
            }
        }
    }

    /// <summary>Applies the inverse of diagonal plus segment parts in place.</summary>
    private void ApplyInverse(Span<double> values)
    {
        var classes = problem.ClassCount;
        for (var s = 0; s < problem.Horizon.Count; s++)
        {
            var offset = problem.Offset[s];
            classSums.AsSpan().Clear();
            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                values[offset + i] *= inverseDiagonal[offset + i];
                classSums[problem.ClassOf[i]] += values[offset + i];
            }

            var matrix = segmentMatrices.AsSpan(s * classes * classes, classes * classes);
            for (var a = 0; a < classes; a++)
            {
                var pull = 0.0;
                for (var b = 0; b < classes; b++)
                {
                    pull += matrix[(a * classes) + b] * classSums[b];
                }

                classPull[a] = pull;
            }

            for (var i = 0; i < problem.CarsIn[s]; i++)
            {
                values[offset + i] -= inverseDiagonal[offset + i] * classPull[problem.ClassOf[i]];
            }
        }
    }
}
