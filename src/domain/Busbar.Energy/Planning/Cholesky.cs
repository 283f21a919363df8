using System.Numerics;

namespace Busbar.Energy.Planning;

/// <summary>Cholesky factorisation of small dense symmetric matrices, row by row, lower triangle.</summary>
internal static class Cholesky
{
    /// <summary>A pivot below this is noise of an almost singular row; it is lifted so that the step stays finite.</summary>
    private const double LeastPivot = 1e-300;

    public static void Factor(Span<double> matrix, int n)
    {
        for (var i = 0; i < n; i++)
        {
            var row = matrix.Slice(i * n, i + 1);
            for (var j = 0; j < i; j++)
            {
                var other = matrix.Slice(j * n, j + 1);
                row[j] = (row[j] - Dot(row[..j], other[..j])) / other[j];
            }

            row[i] = Math.Sqrt(Math.Max(LeastPivot, row[i] - Dot(row[..i], row[..i])));
        }
    }

    public static void Solve(ReadOnlySpan<double> factor, int n, Span<double> values)
    {
        for (var i = 0; i < n; i++)
        {
            values[i] = (values[i] - Dot(factor.Slice(i * n, i), values[..i])) / factor[(i * n) + i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            values[i] /= factor[(i * n) + i];
            var value = values[i];
            var row = factor.Slice(i * n, i);
            for (var j = 0; j < i; j++)
            {
                values[j] -= value * row[j];
            }
        }
    }

    private static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var width = Vector<double>.Count;
        var sums = Vector<double>.Zero;
        var i = 0;
        for (; i <= left.Length - width; i += width)
        {
            sums += new Vector<double>(left[i..]) * new Vector<double>(right[i..]);
        }

        var sum = Vector.Sum(sums);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
