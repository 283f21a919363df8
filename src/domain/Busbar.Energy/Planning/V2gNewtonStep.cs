namespace Busbar.Energy.Planning;

/// <summary>
/// One Newton step of a bidirectional plan. A car's part is a diagonal plus its battery, whose inverse is tridiagonal in the flows
/// into the battery; what couples the cars is one number a slot, so a dense system of the size of the slots remains.
/// </summary>
internal sealed class V2gNewtonStep
{
    private readonly V2gProblem problem;
    private readonly double into;
    private readonly double outOf;
    private readonly double[] inverseCharge;
    private readonly double[] inverseDischarge;
    private readonly double[] inversePivot;
    private readonly double[] beta;
    private readonly double[] below;
    private readonly double[] gradientCharge;
    private readonly double[] gradientDischarge;
    private readonly double[] missingGradient;
    private readonly double[] missingPull;
    private readonly double[] missingHessian;
    private readonly double[] dense;
    private readonly double[] slotValues;
    private readonly double[] column;

    public V2gNewtonStep(V2gProblem problem)
    {
        this.problem = problem;
        into = problem.Terms.Efficiency * problem.Terms.SlotHours;
        outOf = problem.Terms.SlotHours / problem.Terms.Efficiency;
        var cells = problem.Charge.Length;
        inverseCharge = new double[cells];
        inverseDischarge = new double[cells];
        inversePivot = new double[cells];
        beta = new double[cells];
        below = new double[cells];
        gradientCharge = new double[cells];
        gradientDischarge = new double[cells];
        Charge = new double[cells];
        Discharge = new double[cells];
        Missing = new double[problem.Cars.Length];
        missingGradient = new double[problem.Cars.Length];
        missingPull = new double[problem.Cars.Length];
        missingHessian = new double[problem.Cars.Length];
        dense = new double[problem.Prices.Length * problem.Prices.Length];
        slotValues = new double[problem.Prices.Length];
        column = new double[problem.Prices.Length];
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
        var slots = problem.Prices.Length;
        Array.Clear(dense);
        for (var slot = 0; slot < slots; slot++)
        {
            double up = 1 / (problem.Terms.CapKw - problem.Net[slot]), down = 1 / (problem.Terms.CapKw + problem.Net[slot]);
            dense[(slot * slots) + slot] = 1 / ((up * up) + (down * down));
        }

        for (var i = 0; i < problem.Cars.Length; i++)
        {
            Linearise(i, t);
            AddToDense(i);
        }

        // Without the coupling first, then the correction that the slots' barriers ask for.
        Array.Clear(slotValues);
        for (var i = 0; i < problem.Cars.Length; i++)
        {
            ApplyInverse(i, gradientCharge, gradientDischarge, 0);
        }

        Mirror(slots);
        Cholesky.Factor(dense, slots);
        Cholesky.Solve(dense, slots, slotValues);
        var decrement = 0.0;
        for (var i = 0; i < problem.Cars.Length; i++)
        {
            ApplyInverse(i, gradientCharge, gradientDischarge, 1);
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
                dense[(a * slots) + b] = dense[(b * slots) + a];
            }
        }
    }

    private void Linearise(int car, double t)
    {
        var terms = problem.Terms;
        int first = problem.First[car], end = problem.First[car + 1];
        var h = terms.SlotHours;
        double suffix = 0, previous = 0;
        for (var cell = end - 1; cell >= first; cell--)
        {
            var e = problem.Stored[cell];
            double low = 1 / (e - terms.MinKwh), high = 1 / (terms.BatteryKwh - e);
            var curvature = (low * low) + (high * high);
            suffix += high - low;
            if (cell == end - 1)
            {
                var above = 1 / (e + problem.Missing[car] - problem.Cars[car].TargetKwh);
                var least = 1 / problem.Missing[car];
                missingHessian[car] = (above * above) + (least * least);
                missingPull[car] = above * above;
                missingGradient[car] = (t * terms.UnmetPenaltyPerKwh) - above - least;
                curvature += missingPull[car] - (missingPull[car] * missingPull[car] / missingHessian[car]);
                suffix += -above - (missingPull[car] * missingGradient[car] / missingHessian[car]);
            }

            below[cell] = 1 / curvature;
            var slot = problem.Cars[car].Arrival + cell - first;
            double up = 1 / (terms.CapKw - problem.Net[slot]), down = 1 / (terms.CapKw + problem.Net[slot]);
            var price = (t * problem.Prices[slot] * h) + up - down;
            double c = problem.Charge[cell], d = problem.Discharge[cell];
            double rc = terms.MaxKw - c, rd = terms.MaxKw - d;
            gradientCharge[cell] = -(price - (1 / c) + (1 / rc) + (into * suffix));
            gradientDischarge[cell] = -(-price + (t * terms.WearPerKwh * h) - (1 / d) + (1 / rd) - (outOf * suffix));
            inverseCharge[cell] = 1 / ((1 / (c * c)) + (1 / (rc * rc)));
            inverseDischarge[cell] = 1 / ((1 / (d * d)) + (1 / (rd * rd)));
            beta[cell] = (into * inverseCharge[cell]) + (outOf * inverseDischarge[cell]);
        }

        // The tridiagonal: differences of the battery's inverse curvature, plus what the powers themselves give.
        for (var cell = first; cell < end; cell++)
        {
            var own = below[cell] + previous + (into * into * inverseCharge[cell]) + (outOf * outOf * inverseDischarge[cell]);
            var lower = -previous;
            previous = below[cell];
            if (cell == first)
            {
                inversePivot[cell] = 1 / own;
                below[cell] = 0;
                continue;
            }

            var factor = lower * inversePivot[cell - 1];
            inversePivot[cell] = 1 / (own - (factor * lower));
            below[cell] = factor;
        }
    }

    private void AddToDense(int car)
    {
        int first = problem.First[car], count = problem.First[car + 1] - first;
        var slots = problem.Prices.Length;
        var arrival = problem.Cars[car].Arrival;
        for (var j = 0; j < count; j++)
        {
            var values = column.AsSpan(0, count);
            values[..j].Clear();
            values[j] = beta[first + j];
            for (var k = j + 1; k < count; k++)
            {
                values[k] = -below[first + k] * values[k - 1];
            }

            values[count - 1] *= inversePivot[first + count - 1];
            for (var k = count - 2; k >= j; k--)
            {
                values[k] = (values[k] * inversePivot[first + k]) - (below[first + k + 1] * values[k + 1]);
            }

            var row = dense.AsSpan(((arrival + j) * slots) + arrival, count);
            row[j] += inverseCharge[first + j] + inverseDischarge[first + j];
            for (var k = j; k < count; k++)
            {
                row[k] -= beta[first + k] * values[k];
            }
        }
    }

    /// <summary>
    /// Applies the inverse of a car's own part to its gradient less <paramref name="coupling"/> times the slots' values; with no
    /// coupling the resulting net powers are summed by slot.
    /// </summary>
    private void ApplyInverse(int car, double[] ofCharge, double[] ofDischarge, double coupling)
    {
        int first = problem.First[car], end = problem.First[car + 1];
        var shift = problem.Cars[car].Arrival - first;
        for (var cell = first; cell < end; cell++)
        {
            var pull = coupling == 0 ? 0 : coupling * slotValues[shift + cell];
            Charge[cell] = (ofCharge[cell] - pull) * inverseCharge[cell];
            Discharge[cell] = (ofDischarge[cell] + pull) * inverseDischarge[cell];
            column[cell - first] = (into * Charge[cell]) - (outOf * Discharge[cell]);
            if (cell > first)
            {
                column[cell - first] -= below[cell] * column[cell - first - 1];
            }
        }

        for (var cell = end - 1; cell >= first; cell--)
        {
            var value = column[cell - first] * inversePivot[cell];
            if (cell < end - 1)
            {
                value -= below[cell + 1] * column[cell - first + 1];
            }

            column[cell - first] = value;
            Charge[cell] -= into * value * inverseCharge[cell];
            Discharge[cell] += outOf * value * inverseDischarge[cell];
            if (coupling == 0)
            {
                slotValues[shift + cell] += Charge[cell] - Discharge[cell];
            }
        }
    }

    /// <summary>The change of what is missing follows from the last change of the battery; returns the car's part of the decrement.</summary>
    private double Finish(int car)
    {
        var stored = 0.0;
        var decrement = 0.0;
        for (var cell = problem.First[car]; cell < problem.First[car + 1]; cell++)
        {
            stored += (into * Charge[cell]) - (outOf * Discharge[cell]);
            decrement += (gradientCharge[cell] * Charge[cell]) + (gradientDischarge[cell] * Discharge[cell]);
        }

        Missing[car] = -(missingGradient[car] + (missingPull[car] * stored)) / missingHessian[car];
        return decrement + (missingGradient[car] * missingGradient[car] / missingHessian[car]);
    }
}
