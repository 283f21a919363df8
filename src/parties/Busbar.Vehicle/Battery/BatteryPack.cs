namespace Busbar.Vehicle.Battery;

/// <summary>A battery that takes and gives energy, warms by its losses and limits itself.</summary>
public sealed class BatteryPack
{
    // Temperature changes over minutes: steps this short change no result that anybody could measure.
    private static readonly TimeSpan LongestStep = TimeSpan.FromSeconds(10);

    private readonly BatteryModel model;
    private readonly double surroundings;

    /// <summary>Makes a battery with a state of charge (0 to 1) at the temperature of its surroundings.</summary>
    public BatteryPack(BatteryModel model, double stateOfCharge, double surroundingsCelsius = 20)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(stateOfCharge, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stateOfCharge, 1);
        this.model = model;
        surroundings = surroundingsCelsius;
        StoredWattHours = stateOfCharge * model.CapacityWattHours;
        Celsius = surroundingsCelsius;
    }

    /// <summary>Its facts.</summary>
    public BatteryModel Model => model;

    /// <summary>The energy in it.</summary>
    public double StoredWattHours { get; private set; }

    /// <summary>The energy that was lost as heat so far.</summary>
    public double LostWattHours { get; private set; }

    /// <summary>The state of charge, 0 to 1.</summary>
    public double StateOfCharge => StoredWattHours / model.CapacityWattHours;

    /// <summary>Its temperature.</summary>
    public double Celsius { get; private set; }

    /// <summary>Its voltage without load.</summary>
    public double Volts => model.EmptyVolts + (model.FullVolts - model.EmptyVolts) * StateOfCharge;

    /// <summary>The most power that it takes right now, at its terminals.</summary>
    public double AcceptedWatts => StateOfCharge >= 1 ? 0 : model.MostWatts * Taper * ColdShare * HotShare;

    /// <summary>The most power that it gives right now, at its terminals.</summary>
    public double GivenWatts => StoredWattHours <= 0 ? 0 : model.MostDischargeWatts * HotShare;

    private double Taper => StateOfCharge <= model.TaperFrom || model.TaperFrom >= 1
        ? 1
        : 1 - (1 - model.TaperFloor) * (StateOfCharge - model.TaperFrom) / (1 - model.TaperFrom);

    private double HotShare => Math.Clamp((model.HotCelsius - Celsius) / (model.HotCelsius - model.WarmCelsius), 0, 1);

    private double ColdShare => Math.Clamp((Celsius + model.ColdCelsius) / (2 * model.ColdCelsius), 0, 1);

    /// <summary>Lets time pass while power is put in (positive) or taken out (negative) at the terminals.</summary>
    /// <returns>The energy that went through the terminals: less than asked when the battery limits it; negative when it gave.</returns>
    public double Advance(TimeSpan elapsed, double watts)
    {
        var total = 0d;
        while (elapsed > TimeSpan.Zero)
        {
            var step = elapsed < LongestStep ? elapsed : LongestStep;
            total += Step(step.TotalHours, watts);
            elapsed -= step;
        }

        return total;
    }

    private double Step(double hours, double watts)
    {
        var power = Math.Clamp(watts, -GivenWatts, AcceptedWatts);
        var stored = power >= 0 ? power * model.Efficiency : power / model.Efficiency;

        // What does not fit, or is not there, does not flow.
        var change = Math.Clamp(stored * hours, -StoredWattHours, model.CapacityWattHours - StoredWattHours);
        var through = change >= 0 ? change / model.Efficiency : change * model.Efficiency;
        var lost = through - change;
        StoredWattHours += change;
        LostWattHours += lost;
        Warm(hours, lost / Math.Max(hours, double.Epsilon));
        return through;
    }

    // The exact course of a body that is heated evenly and cooled in proportion.
    private void Warm(double hours, double lossWatts)
    {
        var end = surroundings + lossWatts / model.CoolingWattsPerKelvin;
        Celsius = end + (Celsius - end) * Math.Exp(-model.CoolingWattsPerKelvin * hours * 3600 / model.HeatCapacity);
    }
}
