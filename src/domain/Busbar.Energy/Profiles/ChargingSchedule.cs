namespace Busbar.Energy.Profiles;

/// <summary>Periods of limits, one after the other.</summary>
public sealed record ChargingSchedule
{
    /// <summary>The unit of every rate of the schedule.</summary>
    public required RateUnit Unit { get; init; }

    /// <summary>When it starts; absent for relative profiles.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>How many seconds it lasts; absent means to the end of the transaction, or for ever.</summary>
    public int? DurationSeconds { get; init; }

    /// <summary>Whether the clock time of <see cref="Start"/> is the station's local time (OCPP 2.1 K01.FR.90).</summary>
    public bool UsesLocalTime { get; init; }

    /// <summary>The periods, in order of their start; the first starts at 0.</summary>
    public required IReadOnlyList<SchedulePeriod> Periods { get; init; }
}

/// <summary>The unit of a rate.</summary>
public enum RateUnit
{
    /// <summary>Watts over all phases.</summary>
    W,

    /// <summary>Amperes for each phase.</summary>
    A,
}

/// <summary>One period of a schedule.</summary>
/// <param name="StartSeconds">Seconds from the schedule's start.</param>
/// <param name="Rate">What holds in it.</param>
/// <param name="NumberPhases">How many phases may be used; absent means three.</param>
/// <param name="PhaseToUse">Which phase a single-phase period uses.</param>
public sealed record SchedulePeriod(int StartSeconds, Rate Rate, int? NumberPhases = null, int? PhaseToUse = null);

/// <summary>Limits and setpoints, in the unit of the schedule; an absent one does not bind.</summary>
/// <param name="Limit">The most that is charged, at least zero.</param>
/// <param name="DischargeLimit">The most that is discharged, at most zero.</param>
/// <param name="Setpoint">What is asked for; negative asks for discharging.</param>
public readonly record struct Rate(double? Limit, double? DischargeLimit = null, double? Setpoint = null);
