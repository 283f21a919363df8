namespace Busbar.Vehicle.Charging;

/// <summary>What a driver wants of a visit.</summary>
public sealed record DriverPlan
{
    /// <summary>The state of charge to leave with, 0 to 1.</summary>
    public double TargetStateOfCharge { get; init; } = 0.8;

    /// <summary>The state of charge below which the car must never be, 0 to 1.</summary>
    public double LeastStateOfCharge { get; init; } = 0.2;

    /// <summary>When the driver leaves; null when the car leaves as soon as it has what it wants.</summary>
    public DateTimeOffset? Departure { get; init; }

    /// <summary>Whether the car may feed back.</summary>
    public bool FeedsBack { get; init; }

    /// <summary>After how much time in the loop the driver pauses the session; null for never.</summary>
    public TimeSpan? PauseAfter { get; init; }
}
