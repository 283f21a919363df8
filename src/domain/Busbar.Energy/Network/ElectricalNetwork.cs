namespace Busbar.Energy.Network;

/// <summary>
/// A site as phasor constraints over its loads: for every constraint k, |Σ c(k,i) · A(i) · e^jφ(i)| ≤ L(k), with currents in amperes.
/// A constraint on power is one whose angles are all zero.
/// </summary>
public sealed class ElectricalNetwork
{
    private readonly double[] _real;
    private readonly double[] _imaginary;
    private readonly double[] _limits;

    /// <summary>Creates a network of <paramref name="loads"/> loads under <paramref name="constraints"/>.</summary>
    /// <param name="loads">The phase angle of each load's current, in radians.</param>
    /// <param name="constraints">The constraints; a coefficient of a load that is not named is zero.</param>
    public ElectricalNetwork(IReadOnlyList<double> loads, IReadOnlyList<PhasorConstraint> constraints)
    {
        LoadCount = loads.Count;
        Constraints = constraints;
        _real = new double[constraints.Count * loads.Count];
        _imaginary = new double[_real.Length];
        _limits = new double[constraints.Count];
        for (var k = 0; k < constraints.Count; k++)
        {
            _limits[k] = constraints[k].LimitAmperes;
            foreach (var (load, coefficient) in constraints[k].Coefficients)
            {
                var (sin, cos) = Math.SinCos(loads[load]);
                _real[(k * LoadCount) + load] = coefficient * cos;
                _imaginary[(k * LoadCount) + load] = coefficient * sin;
            }
        }

        Classes = LoadClasses.Of(this);
    }

    /// <summary>How many loads the network has.</summary>
    public int LoadCount { get; }

    /// <summary>The constraints as given.</summary>
    public IReadOnlyList<PhasorConstraint> Constraints { get; }

    internal ReadOnlySpan<double> Limits => _limits;

    /// <summary>Loads that no constraint tells apart: what counts is the sum of their currents.</summary>
    internal LoadClasses Classes { get; }

    /// <summary>The worst constraint's load divided by its limit: 1 means exactly at the limit.</summary>
    public double WorstLoad(ReadOnlySpan<double> amperes)
    {
        var worst = 0.0;
        for (var k = 0; k < _limits.Length; k++)
        {
            var (re, im) = Sum(k, amperes);
            worst = Math.Max(worst, Math.Sqrt((re * re) + (im * im)) / _limits[k]);
        }

        return worst;
    }

    internal (double Real, double Imaginary) Coefficient(int constraint, int load) =>
        (_real[(constraint * LoadCount) + load], _imaginary[(constraint * LoadCount) + load]);

    private (double Real, double Imaginary) Sum(int constraint, ReadOnlySpan<double> amperes)
    {
        double re = 0, im = 0;
        var row = constraint * LoadCount;
        for (var i = 0; i < amperes.Length; i++)
        {
            re += _real[row + i] * amperes[i];
            im += _imaginary[row + i] * amperes[i];
        }

        return (re, im);
    }
}
