namespace Busbar.Iso15118.Station;

/// <summary>What a car tells while it charges.</summary>
/// <remarks>Null where it does not say; power and current are negative when it feeds back.</remarks>
public sealed record VehicleReport
{
    /// <summary>Its state of charge in percent.</summary>
    public int? StateOfCharge { get; init; }

    /// <summary>Whether it is ready for energy.</summary>
    public bool IsReady { get; init; } = true;

    /// <summary>Whether it has what it wanted.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The voltage that it asks for, in V.</summary>
    public double? TargetVolts { get; init; }

    /// <summary>The current that it asks for, in A.</summary>
    public double? TargetAmperes { get; init; }

    /// <summary>The power that it draws or asks for, in W.</summary>
    public double? PresentWatts { get; init; }

    /// <summary>The most power that it takes, in W.</summary>
    public double? MostWatts { get; init; }

    /// <summary>The most power that it feeds back, in W.</summary>
    public double? MostDischargeWatts { get; init; }

    /// <summary>The most current that it takes, in A.</summary>
    public double? MostAmperes { get; init; }

    /// <summary>The highest voltage that it bears, in V.</summary>
    public double? MostVolts { get; init; }

    /// <summary>The energy that it would still like to have, in Wh.</summary>
    public double? TargetWattHours { get; init; }

    /// <summary>When it leaves.</summary>
    public DateTimeOffset? Departure { get; init; }

    /// <summary>How long until it is full.</summary>
    public TimeSpan? UntilFull { get; init; }

    /// <summary>What is wrong with it, in the words of the protocol.</summary>
    public string? Fault { get; init; }
}
