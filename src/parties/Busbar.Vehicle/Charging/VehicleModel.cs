using Busbar.Vehicle.Battery;

namespace Busbar.Vehicle.Charging;

/// <summary>The facts of a car.</summary>
public sealed record VehicleModel
{
    /// <summary>Its battery.</summary>
    public BatteryModel Battery { get; init; } = new();

    /// <summary>The most current of its cable and connector with direct current, in A.</summary>
    public double DirectAmperes { get; init; } = 400;

    /// <summary>The most current that its charger takes from a phase, in A.</summary>
    public double AlternatingAmperes { get; init; } = 16;

    /// <summary>The least current with which its charger works, in A.</summary>
    public double LeastAlternatingAmperes { get; init; } = 6;

    /// <summary>The phases of its charger.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>The voltage of the grid that its charger is made for, in V.</summary>
    public double GridVolts { get; init; } = 230;

    /// <summary>What its charger loses, as the share that is left.</summary>
    public double ChargerEfficiency { get; init; } = 0.93;

    /// <summary>The most power of its charger, in W.</summary>
    public double AlternatingWatts => AlternatingAmperes * GridVolts * Phases;
}
