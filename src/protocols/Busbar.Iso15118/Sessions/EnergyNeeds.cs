namespace Busbar.Iso15118.Sessions;

/// <summary>What a car needs and can do, as it tells before schedules are made.</summary>
/// <remarks>Power in W, energy in Wh, current in A, voltage in V; null where the car did not say.</remarks>
public sealed record EnergyNeeds
{
    /// <summary>How the energy flows.</summary>
    public required EnergyService Service { get; init; }

    /// <summary>Whether the station commands the power in every answer (ISO 15118-20 dynamic control).</summary>
    public bool IsDynamic { get; init; }

    /// <summary>The phases the car's charger uses; 1 for direct current.</summary>
    public int Phases { get; init; } = 1;

    /// <summary>When the car leaves.</summary>
    public DateTimeOffset? Departure { get; init; }

    /// <summary>The energy that the car would like to have.</summary>
    public double? TargetWattHours { get; init; }

    /// <summary>The energy that it can take at most.</summary>
    public double? MostWattHours { get; init; }

    /// <summary>The energy that it must have at least.</summary>
    public double? LeastWattHours { get; init; }

    /// <summary>The energy above which it may feed back.</summary>
    public double? MostV2XWattHours { get; init; }

    /// <summary>The energy below which it may not feed back.</summary>
    public double? LeastV2XWattHours { get; init; }

    /// <summary>The most power it takes.</summary>
    public double? MostWatts { get; init; }

    /// <summary>The least power it takes.</summary>
    public double? LeastWatts { get; init; }

    /// <summary>The most power it feeds back.</summary>
    public double? MostDischargeWatts { get; init; }

    /// <summary>The least power it feeds back.</summary>
    public double? LeastDischargeWatts { get; init; }

    /// <summary>The most current it takes (per phase with alternating current).</summary>
    public double? MostAmperes { get; init; }

    /// <summary>The least current it takes.</summary>
    public double? LeastAmperes { get; init; }

    /// <summary>The highest voltage it bears.</summary>
    public double? MostVolts { get; init; }

    /// <summary>The capacity of its battery.</summary>
    public double? CapacityWattHours { get; init; }

    /// <summary>Its state of charge in percent.</summary>
    public int? StateOfCharge { get; init; }

    /// <summary>The state of charge at which it counts as full, in percent.</summary>
    public int? FullStateOfCharge { get; init; }

    /// <summary>The state of charge at which the bulk is done, in percent.</summary>
    public int? BulkStateOfCharge { get; init; }

    /// <summary>How many schedules, or points of a schedule, it can hold.</summary>
    public int? MostSchedulePoints { get; init; }
}
