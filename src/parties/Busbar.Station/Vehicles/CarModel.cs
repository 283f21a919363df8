namespace Busbar.Station.Vehicles;

/// <summary>The electrical facts of a simulated car.</summary>
public sealed record CarModel
{
    /// <summary>Usable battery capacity in Wh.</summary>
    public double CapacityWattHours { get; init; } = 60_000;

    /// <summary>The most current its AC charger takes from a phase.</summary>
    public double AlternatingAmperes { get; init; } = 16;

    /// <summary>The phases its AC charger uses.</summary>
    public int Phases { get; init; } = 3;

    /// <summary>The most power it takes by direct current.</summary>
    public double DirectWatts { get; init; } = 120_000;

    /// <summary>The state of charge, 0 to 1, from which it takes less and less.</summary>
    public double TaperFrom { get; init; } = 0.8;

    /// <summary>The share of full power that is left when the battery is full.</summary>
    public double TaperFloor { get; init; } = 0.08;

    /// <summary>The share of the metered energy that reaches the battery.</summary>
    public double Efficiency { get; init; } = 0.92;

    /// <summary>Its identity on the line, where it tells.</summary>
    public string? Identity { get; init; }

    /// <summary>Whether it tells its state of charge (ISO 15118 cars do, plain AC cars do not).</summary>
    public bool TellsStateOfCharge { get; init; } = true;
}
