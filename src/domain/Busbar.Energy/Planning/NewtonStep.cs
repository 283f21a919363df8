namespace Busbar.Energy.Planning;

/// <summary>
/// One Newton step of the barrier, solved through the problem's structure. The Hessian is a diagonal, plus a small matrix over
/// class sums for each segment, plus one rank for each car's energy. Segments are eliminated first (the size of the classes),
/// then one dense system of the size of the cars remains.
/// </summary>
internal sealed class NewtonStep
{
    private readonly BarrierProblem _problem;
    private readonly double[] _inverseDiagonal;
    private readonly double[] _segmentMatrices;
    private readonly double[] _classGradient;
    private readonly double[] _classHessian;
    private readonly double[] _classSums;
    private readonly double[] _classPull;
    private readonly double[] _root;
    private readonly double[] _scratch;
    private readonly double[] _dense;
    private readonly double[] _carValues;

    public NewtonStep(BarrierProblem problem)
    {
        _problem = problem;
        var classes = problem.ClassCount;
        _inverseDiagonal = new double[problem.Current.Length];
        _segmentMatrices = new double[problem.Horizon.Count * classes * classes];
        _classGradient = new double[classes];
        _classHessian = new double[classes * classes];
        _classSums = new double[classes];
        _classPull = new double[classes];
        _root = new double[classes];
        _scratch = new double[classes * classes];
        _dense = new double[problem.Cars.Length * problem.Cars.Length];
        _carValues = new double[problem.Cars.Length];
        Direction = new double[problem.Current.Length];
    }

    /// <summary>Where to go from the current point.</summary>
    public double[] Direction { get; }

    /// <summary>Computes <see cref="Direction"/> for the weight <paramref name="t"/> of the objective; returns the squared Newton decrement.</summary>
    public double Compute(double t)
    {
        var cars = _problem.Cars;
        var horizon = _problem.Horizon;
        var classes = _problem.ClassCount;
        _dense.AsSpan().Clear();
        for (var s = 0; s < horizon.Count; s++)
        {
            var offset = _problem.Offset[s];
            var length = horizon.Lengths[s];
            _problem.Derivatives(s, _classGradient, _classHessian);
            _classSums.AsSpan().Clear();
            for (var i = 0; i < _problem.CarsIn[s]; i++)
            {
                var x = _problem.Current[offset + i];
                var room = cars[i].MaxAmperes - x;
                _inverseDiagonal[offset + i] = 1 / ((1 / (x * x)) + (1 / (room * room)));
                Direction[offset + i] = (t * _problem.Weight[offset + i] * length) + (1 / x) - (1 / room)
                    - (length / _problem.Slack[i]) - _classGradient[_problem.ClassOf[i]];
                _classSums[_problem.ClassOf[i]] += _inverseDiagonal[offset + i];
            }

            var matrix = _segmentMatrices.AsSpan(s * classes * classes, classes * classes);
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
        var n = _problem.ClassCount;
        for (var a = 0; a < n; a++)
        {
            _root[a] = Math.Sqrt(_classSums[a]);
        }

        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                var value = _root[a] * _classHessian[(a * n) + b] * _root[b];
                matrix[(a * n) + b] = value;
                _scratch[(a * n) + b] = a == b ? value + 1 : value;
            }
        }

        Cholesky.Factor(_scratch, n);
        for (var column = 0; column < n; column++)
        {
            // The matrix is symmetric, so a row serves as the column.
            Cholesky.Solve(_scratch, n, matrix.Slice(column * n, n));
        }

        for (var a = 0; a < n; a++)
        {
            for (var b = 0; b < n; b++)
            {
                matrix[(a * n) + b] = _root[a] == 0 || _root[b] == 0 ? 0 : matrix[(a * n) + b] / (_root[a] * _root[b]);
            }
        }
    }

    private void AddToDense(int segment, ReadOnlySpan<double> matrix)
    {
        var n = _problem.Cars.Length;
        var classes = _problem.ClassCount;
        var squared = (double)_problem.Horizon.Lengths[segment] * _problem.Horizon.Lengths[segment];
        var inverse = _inverseDiagonal.AsSpan(_problem.Offset[segment], _problem.CarsIn[segment]);
        for (var i = 0; i < inverse.Length; i++)
        {
            var row = _dense.AsSpan(i * n, i + 1);
            var ofClass = matrix.Slice(_problem.ClassOf[i] * classes, classes);
            var factor = squared * inverse[i];
            for (var j = 0; j < row.Length; j++)
            {
                row[j] -= factor * inverse[j] * ofClass[_problem.ClassOf[j]];
            }

            row[i] += factor;
        }
    }

    private double Solve()
    {
        var n = _problem.Cars.Length;
        var gradient = Direction.ToArray();
        ApplyInverse(Direction);
        _carValues.AsSpan().Clear();
        Gather(Direction, _carValues);
        for (var i = 0; i < n; i++)
        {
            _dense[(i * n) + i] += _problem.Slack[i] * _problem.Slack[i];
        }

        Cholesky.Factor(_dense, n);
        Cholesky.Solve(_dense, n, _carValues);
        var correction = new double[Direction.Length];
        for (var s = 0; s < _problem.Horizon.Count; s++)
        {
            for (var i = 0; i < _problem.CarsIn[s]; i++)
            {
                correction[_problem.Offset[s] + i] = _problem.Horizon.Lengths[s] * _carValues[i];
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
        for (var s = 0; s < _problem.Horizon.Count; s++)
        {
            for (var i = 0; i < _problem.CarsIn[s]; i++)
            {
                ofCars[i] += _problem.Horizon.Lengths[s] * values[_problem.Offset[s] + i];
            }
        }
    }

    /// <summary>Applies the inverse of diagonal plus segment parts in place.</summary>
    private void ApplyInverse(Span<double> values)
    {
        var classes = _problem.ClassCount;
        for (var s = 0; s < _problem.Horizon.Count; s++)
        {
            var offset = _problem.Offset[s];
            _classSums.AsSpan().Clear();
            for (var i = 0; i < _problem.CarsIn[s]; i++)
            {
                values[offset + i] *= _inverseDiagonal[offset + i];
                _classSums[_problem.ClassOf[i]] += values[offset + i];
            }

            var matrix = _segmentMatrices.AsSpan(s * classes * classes, classes * classes);
            for (var a = 0; a < classes; a++)
            {
                var pull = 0.0;
                for (var b = 0; b < classes; b++)
                {
                    pull += matrix[(a * classes) + b] * _classSums[b];
                }

                _classPull[a] = pull;
            }

            for (var i = 0; i < _problem.CarsIn[s]; i++)
            {
                values[offset + i] -= _inverseDiagonal[offset + i] * _classPull[_problem.ClassOf[i]];
            }
        }
    }
}
