namespace Busbar.Energy.Planning;

/// <summary>
/// One Newton step of a bidirectional plan. A car's part is a diagonal plus its battery, whose inverse is tridiagonal in the flows
/// into the battery; what couples the cars is one number a slot, so a dense system of the size of the slots remains.
/// </summary>
internal sealed class V2gNewtonStep
{
    private readonly V2gProblem _problem;
    private readonly double _into;
    private readonly double _outOf;
    private readonly double[] _inverseCharge;
    private readonly double[] _inverseDischarge;
    private readonly double[] _inversePivot;
    private readonly double[] _beta;
    private readonly double[] _below;
    private readonly double[] _gradientCharge;
    private readonly double[] _gradientDischarge;
    private readonly double[] _missingGradient;
    private readonly double[] _missingPull;
    private readonly double[] _missingHessian;
    private readonly double[] _dense;
    private readonly double[] _slotValues;
    private readonly double[] _column;

    public V2gNewtonStep(V2gProblem problem)
    {
        _problem = problem;
        _into = problem.Terms.Efficiency * problem.Terms.SlotHours;
        _outOf = problem.Terms.SlotHours / problem.Terms.Efficiency;
        var cells = problem.Charge.Length;
        _inverseCharge = new double[cells];
        _inverseDischarge = new double[cells];
        _inversePivot = new double[cells];
        _beta = new double[cells];
        _below = new double[cells];
        _gradientCharge = new double[cells];
        _gradientDischarge = new double[cells];
        Charge = new double[cells];
        Discharge = new double[cells];
        Missing = new double[problem.Cars.Length];
        _missingGradient = new double[problem.Cars.Length];
        _missingPull = new double[problem.Cars.Length];
        _missingHessian = new double[problem.Cars.Length];
        _dense = new double[problem.Prices.Length * problem.Prices.Length];
        _slotValues = new double[problem.Prices.Length];
        _column = new double[problem.Prices.Length];
    }

    /// <summary>The change of charging power of each cell.</summary>
    public double[] Charge { get; }

    /// <summary>The change of discharging power of each cell.</summary>
    public double[] Discharge { get; }

    /// <summary>The change of the energy missing at departure of each car.</summary>
    public double[] Missing { get; }

    /// <summary>Computes the step for the weight <paramref name="t"/> of the objective; returns the squared Newton decrement.</summary>
    public double Compute(double t)
    {
        var slots = _problem.Prices.Length;
        Array.Clear(_dense);
        for (var slot = 0; slot < slots; slot++)
        {
            double up = 1 / (_problem.Terms.CapKw - _problem.Net[slot]), down = 1 / (_problem.Terms.CapKw + _problem.Net[slot]);
            _dense[(slot * slots) + slot] = 1 / ((up * up) + (down * down));
        }

        for (var i = 0; i < _problem.Cars.Length; i++)
        {
            Linearise(i, t);
            AddToDense(i);
        }

        // Without the coupling first, then the correction that the slots' barriers ask for.
        Array.Clear(_slotValues);
        for (var i = 0; i < _problem.Cars.Length; i++)
        {
            ApplyInverse(i, _gradientCharge, _gradientDischarge, 0);
        }

        Mirror(slots);
        Cholesky.Factor(_dense, slots);
        Cholesky.Solve(_dense, slots, _slotValues);
        var decrement = 0.0;
        for (var i = 0; i < _problem.Cars.Length; i++)
        {
            ApplyInverse(i, _gradientCharge, _gradientDischarge, 1);
            decrement += Finish(i);
        }

        return decrement;
    }

    /// <summary>The upper triangle was summed, row by row; the factorisation reads the lower one.</summary>
    private void Mirror(int slots)
    {
        for (var a = 1; a < slots; a++)
        {
            for (var b = 0; b < a; b++)
            {
                _dense[(a * slots) + b] = _dense[(b * slots) + a];
            }
        }
    }

    private void Linearise(int car, double t)
    {
        var terms = _problem.Terms;
        int first = _problem.First[car], end = _problem.First[car + 1];
        var h = terms.SlotHours;
        double suffix = 0, previous = 0;
        for (var cell = end - 1; cell >= first; cell--)
        {
            var e = _problem.Stored[cell];
            double low = 1 / (e - terms.MinKwh), high = 1 / (terms.BatteryKwh - e);
            var curvature = (low * low) + (high * high);
            suffix += high - low;
            if (cell == end - 1)
            {
                var above = 1 / (e + _problem.Missing[car] - _problem.Cars[car].TargetKwh);
                var least = 1 / _problem.Missing[car];
                _missingHessian[car] = (above * above) + (least * least);
                _missingPull[car] = above * above;
                _missingGradient[car] = (t * terms.UnmetPenaltyPerKwh) - above - least;
                curvature += _missingPull[car] - (_missingPull[car] * _missingPull[car] / _missingHessian[car]);
                suffix += -above - (_missingPull[car] * _missingGradient[car] / _missingHessian[car]);
            }

            _below[cell] = 1 / curvature;
            var slot = _problem.Cars[car].Arrival + cell - first;
            double up = 1 / (terms.CapKw - _problem.Net[slot]), down = 1 / (terms.CapKw + _problem.Net[slot]);
            var price = (t * _problem.Prices[slot] * h) + up - down;
            double c = _problem.Charge[cell], d = _problem.Discharge[cell];
            double rc = terms.MaxKw - c, rd = terms.MaxKw - d;
            _gradientCharge[cell] = -(price - (1 / c) + (1 / rc) + (_into * suffix));
            _gradientDischarge[cell] = -(-price + (t * terms.WearPerKwh * h) - (1 / d) + (1 / rd) - (_outOf * suffix));
            _inverseCharge[cell] = 1 / ((1 / (c * c)) + (1 / (rc * rc)));
            _inverseDischarge[cell] = 1 / ((1 / (d * d)) + (1 / (rd * rd)));
            _beta[cell] = (_into * _inverseCharge[cell]) + (_outOf * _inverseDischarge[cell]);
        }

        // The tridiagonal: differences of the battery's inverse curvature, plus what the powers themselves give.
        for (var cell = first; cell < end; cell++)
        {
            var own = _below[cell] + previous + (_into * _into * _inverseCharge[cell]) + (_outOf * _outOf * _inverseDischarge[cell]);
            var lower = -previous;
            previous = _below[cell];
            if (cell == first)
            {
                _inversePivot[cell] = 1 / own;
                _below[cell] = 0;
                continue;
            }

            var factor = lower * _inversePivot[cell - 1];
            _inversePivot[cell] = 1 / (own - (factor * lower));
            _below[cell] = factor;
        }
    }

    private void AddToDense(int car)
    {
        int first = _problem.First[car], count = _problem.First[car + 1] - first;
        var slots = _problem.Prices.Length;
        var arrival = _problem.Cars[car].Arrival;
        for (var j = 0; j < count; j++)
        {
            var values = _column.AsSpan(0, count);
            values[..j].Clear();
            values[j] = _beta[first + j];
            for (var k = j + 1; k < count; k++)
            {
                values[k] = -_below[first + k] * values[k - 1];
            }

            values[count - 1] *= _inversePivot[first + count - 1];
            for (var k = count - 2; k >= j; k--)
            {
                values[k] = (values[k] * _inversePivot[first + k]) - (_below[first + k + 1] * values[k + 1]);
            }

            var row = _dense.AsSpan(((arrival + j) * slots) + arrival, count);
            row[j] += _inverseCharge[first + j] + _inverseDischarge[first + j];
            for (var k = j; k < count; k++)
            {
                row[k] -= _beta[first + k] * values[k];
            }
        }
    }

    /// <summary>
    /// Applies the inverse of a car's own part to its gradient less <paramref name="coupling"/> times the slots' values; with no
    /// coupling the resulting net powers are summed by slot.
    /// </summary>
    private void ApplyInverse(int car, double[] ofCharge, double[] ofDischarge, double coupling)
    {
        int first = _problem.First[car], end = _problem.First[car + 1];
        var shift = _problem.Cars[car].Arrival - first;
        for (var cell = first; cell < end; cell++)
        {
            var pull = coupling == 0 ? 0 : coupling * _slotValues[shift + cell];
            Charge[cell] = (ofCharge[cell] - pull) * _inverseCharge[cell];
            Discharge[cell] = (ofDischarge[cell] + pull) * _inverseDischarge[cell];
            _column[cell - first] = (_into * Charge[cell]) - (_outOf * Discharge[cell]);
            if (cell > first)
            {
                _column[cell - first] -= _below[cell] * _column[cell - first - 1];
            }
        }

        for (var cell = end - 1; cell >= first; cell--)
        {
            var value = _column[cell - first] * _inversePivot[cell];
            if (cell < end - 1)
            {
                value -= _below[cell + 1] * _column[cell - first + 1];
            }

            _column[cell - first] = value;
            Charge[cell] -= _into * value * _inverseCharge[cell];
            Discharge[cell] += _outOf * value * _inverseDischarge[cell];
            if (coupling == 0)
            {
                _slotValues[shift + cell] += Charge[cell] - Discharge[cell];
            }
        }
    }

    /// <summary>The change of what is missing follows from the last change of the battery; returns the car's part of the decrement.</summary>
    private double Finish(int car)
    {
        var stored = 0.0;
        var decrement = 0.0;
        for (var cell = _problem.First[car]; cell < _problem.First[car + 1]; cell++)
        {
            stored += (_into * Charge[cell]) - (_outOf * Discharge[cell]);
            decrement += (_gradientCharge[cell] * Charge[cell]) + (_gradientDischarge[cell] * Discharge[cell]);
        }

        Missing[car] = -(_missingGradient[car] + (_missingPull[car] * stored)) / _missingHessian[car];
        return decrement + (_missingGradient[car] * _missingGradient[car] / _missingHessian[car]);
    }
}
