namespace Busbar.Energy.Planning;

/// <summary>The point of a bidirectional plan, its value and its barrier.</summary>
internal sealed class V2gProblem
{
    private readonly double[] _savedCharge;
    private readonly double[] _savedDischarge;
    private readonly double[] _savedMissing;

    public V2gProblem(ReadOnlySpan<V2gCar> cars, ReadOnlySpan<double> prices, V2gTerms terms)
    {
        Cars = cars.ToArray();
        Prices = prices.ToArray();
        Terms = terms;
        First = new int[cars.Length + 1];
        for (var i = 0; i < cars.Length; i++)
        {
            First[i + 1] = First[i] + cars[i].Departure - cars[i].Arrival;
        }

        var cells = First[^1];
        Charge = new double[cells];
        Discharge = new double[cells];
        Stored = new double[cells];
        Missing = new double[cars.Length];
        Net = new double[prices.Length];
        _savedCharge = new double[cells];
        _savedDischarge = new double[cells];
        _savedMissing = new double[cars.Length];
        Start();
    }

    public V2gCar[] Cars { get; }

    public double[] Prices { get; }

    public V2gTerms Terms { get; }

    /// <summary>Where a car's cells begin.</summary>
    public int[] First { get; }

    public double[] Charge { get; }

    public double[] Discharge { get; }

    /// <summary>What the battery holds after each slot, in kWh.</summary>
    public double[] Stored { get; }

    public double[] Missing { get; }

    /// <summary>The site's net power in each slot, in kW.</summary>
    public double[] Net { get; }

    public double Objective { get; private set; }

    public double Barrier { get; private set; }

    public double Complexity => (6.0 * Charge.Length) + (2.0 * Cars.Length) + (2.0 * Prices.Length);

    public double Power(int car, int slot)
    {
        if (slot < Cars[car].Arrival || slot >= Cars[car].Departure)
        {
            return 0;
        }

        var cell = First[car] + slot - Cars[car].Arrival;
        return Charge[cell] - Discharge[cell];
    }

    /// <summary>Recomputes all that follows from the point; false when the point is outside.</summary>
    public bool Refresh()
    {
        Array.Clear(Net);
        double objective = 0, barrier = 0;
        var h = Terms.SlotHours;
        for (var i = 0; i < Cars.Length; i++)
        {
            var stored = Terms.StartKwh;
            for (var cell = First[i]; cell < First[i + 1]; cell++)
            {
                var slot = Cars[i].Arrival + cell - First[i];
                double c = Charge[cell], d = Discharge[cell];
                stored += h * ((Terms.Efficiency * c) - (d / Terms.Efficiency));
                Stored[cell] = stored;
                var product = c * (Terms.MaxKw - c);
                var other = d * (Terms.MaxKw - d);
                var battery = (stored - Terms.MinKwh) * (Terms.BatteryKwh - stored);
                if (c <= 0 || d <= 0 || product <= 0 || other <= 0 || battery <= 0)
                {
                    return false;
                }

                barrier -= Math.Log(product * other * battery);
                objective += h * ((Prices[slot] * (c - d)) + (Terms.WearPerKwh * d));
                Net[slot] += c - d;
            }

            var above = stored + Missing[i] - Cars[i].TargetKwh;
            if (above <= 0 || Missing[i] <= 0)
            {
                return false;
            }

            barrier -= Math.Log(above * Missing[i]);
            objective += Terms.UnmetPenaltyPerKwh * Missing[i];
        }

        foreach (var net in Net)
        {
            var room = (Terms.CapKw - net) * (Terms.CapKw + net);
            if (room <= 0)
            {
                return false;
            }

            barrier -= Math.Log(room);
        }

        (Objective, Barrier) = (objective, barrier);
        return true;
    }

    /// <summary>Moves along a step, shortened until it stays inside and improves; false when nothing is gained.</summary>
    public bool Advance(V2gNewtonStep step, double t, double decrement)
    {
        const double SufficientGain = 0.1;
        const double ShortestStep = 1e-9;
        Charge.CopyTo(_savedCharge, 0);
        Discharge.CopyTo(_savedDischarge, 0);
        Missing.CopyTo(_savedMissing, 0);
        var (objective, barrier) = (Objective, Barrier);
        for (var length = 1.0; length > ShortestStep; length *= 0.6)
        {
            Shift(_savedCharge, step.Charge, length, Charge);
            Shift(_savedDischarge, step.Discharge, length, Discharge);
            Shift(_savedMissing, step.Missing, length, Missing);
            if (Refresh() && (t * (objective - Objective)) + (barrier - Barrier) >= SufficientGain * length * decrement)
            {
                return true;
            }
        }

        _savedCharge.CopyTo(Charge, 0);
        _savedDischarge.CopyTo(Discharge, 0);
        _savedMissing.CopyTo(Missing, 0);
        Refresh();
        return false;
    }

    private static void Shift(double[] from, double[] direction, double length, double[] to)
    {
        for (var v = 0; v < to.Length; v++)
        {
            to[v] = from[v] + (length * direction[v]);
        }
    }

    /// <summary>
    /// Every car charges evenly towards most of its target, as far as half of the cap allows, and a little more against what it
    /// loses by discharging a little.
    /// </summary>
    private void Start()
    {
        const double TowardsTarget = 0.8;
        const double Idle = 0.05;
        var squared = Terms.Efficiency * Terms.Efficiency;
        Array.Fill(Discharge, Idle * Terms.MaxKw);
        for (var i = 0; i < Cars.Length; i++)
        {
            var slots = First[i + 1] - First[i];
            var need = Math.Max(0, Math.Min(Cars[i].TargetKwh, Terms.BatteryKwh) - Terms.StartKwh);
            var even = TowardsTarget * need / (slots * Terms.SlotHours * Terms.Efficiency);
            Charge.AsSpan(First[i], slots).Fill(Math.Min((Idle * Terms.MaxKw / squared) + even, TowardsTarget * Terms.MaxKw));
        }

        ScaleToCap();
        for (var i = 0; i < Cars.Length; i++)
        {
            var stored = Terms.StartKwh;
            for (var cell = First[i]; cell < First[i + 1]; cell++)
            {
                stored += Terms.SlotHours * ((Terms.Efficiency * Charge[cell]) - (Discharge[cell] / Terms.Efficiency));
            }

            Missing[i] = Math.Max(0, Cars[i].TargetKwh - stored) + (0.01 * Terms.BatteryKwh);
        }
    }

    /// <summary>Brings every slot to at most half of the cap by slowing all flows of all cars alike.</summary>
    private void ScaleToCap()
    {
        for (var i = 0; i < Cars.Length; i++)
        {
            for (var cell = First[i]; cell < First[i + 1]; cell++)
            {
                Net[Cars[i].Arrival + cell - First[i]] += Charge[cell] - Discharge[cell];
            }
        }

        var most = 0.0;
        foreach (var net in Net)
        {
            most = Math.Max(most, Math.Abs(net));
        }

        var factor = Math.Min(1, 0.5 * Terms.CapKw / Math.Max(most, double.Epsilon));
        for (var cell = 0; cell < Charge.Length; cell++)
        {
            Charge[cell] *= factor;
            Discharge[cell] *= factor;
        }
    }
}
