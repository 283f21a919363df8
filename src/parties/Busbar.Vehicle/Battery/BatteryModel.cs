namespace Busbar.Vehicle.Battery;

/// <summary>The facts of a battery; power in W, energy in Wh, temperature in °C.</summary>
public sealed record BatteryModel
{
    /// <summary>Its usable capacity.</summary>
    public double CapacityWattHours { get; init; } = 60_000;

    /// <summary>Its voltage when it is empty.</summary>
    public double EmptyVolts { get; init; } = 340;

    /// <summary>Its voltage when it is full.</summary>
    public double FullVolts { get; init; } = 420;

    /// <summary>The most power that it takes.</summary>
    public double MostWatts { get; init; } = 150_000;

    /// <summary>The most power that it gives back; 0 when it gives none.</summary>
    public double MostDischargeWatts { get; init; }

    /// <summary>The state of charge, 0 to 1, from which it takes less and less.</summary>
    public double TaperFrom { get; init; } = 0.8;

    /// <summary>The share of full power that is left when it is full.</summary>
    public double TaperFloor { get; init; } = 0.08;

    /// <summary>The share of the energy put in that is stored, and of the energy stored that comes out.</summary>
    public double Efficiency { get; init; } = 0.95;

    /// <summary>The heat that warms it by one degree, in J/K: some 300 kg of cells.</summary>
    public double HeatCapacity { get; init; } = 300_000;

    /// <summary>The heat that its cooling carries away for each degree above the surroundings, in W/K.</summary>
    public double CoolingWattsPerKelvin { get; init; } = 150;

    /// <summary>From here on it takes and gives less.</summary>
    public double WarmCelsius { get; init; } = 45;

    /// <summary>Here it takes and gives nothing.</summary>
    public double HotCelsius { get; init; } = 60;

    /// <summary>Below this it takes less; at the same distance below zero nothing.</summary>
    public double ColdCelsius { get; init; } = 10;
}
