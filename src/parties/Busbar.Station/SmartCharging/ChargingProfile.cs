namespace Busbar.Station.SmartCharging;

/// <summary>What a profile is for, spelled as in OCPP 2.x; 1.6 calls the station's maximum ChargePointMaxProfile.</summary>
internal enum ProfilePurpose
{
    ChargingStationExternalConstraints,
    ChargingStationMaxProfile,
    TxDefaultProfile,
    TxProfile,
    PriorityCharging,
    LocalGeneration,
}

/// <summary>How a profile's schedule is anchored in time.</summary>
internal enum ProfileKind
{
    Absolute,
    Recurring,
    Relative,
    Dynamic,
}

/// <summary>How often a recurring schedule starts again.</summary>
internal enum Recurrency
{
    Daily,
    Weekly,
}

/// <summary>The unit of a schedule's limits: W over all phases, or A of each phase.</summary>
internal enum RateUnit
{
    W,
    A,
}

/// <summary>One stretch of a schedule; a 2.1 period may have no limit, which means none is set.</summary>
internal sealed record SchedulePeriod(int StartSeconds, decimal? Limit)
{
    public int? NumberPhases { get; init; }

    public int? PhaseToUse { get; init; }

    /// <summary>The power the CSMS wants rather than allows (2.1).</summary>
    public decimal? Setpoint { get; init; }
}

/// <summary>A limit over time.</summary>
internal sealed record ChargingSchedule(int Id, RateUnit Unit, IReadOnlyList<SchedulePeriod> Periods)
{
    public int? DurationSeconds { get; init; }

    public DateTimeOffset? Start { get; init; }

    public decimal? MinChargingRate { get; init; }
}

/// <summary>A charging profile as the CSMS gave it.</summary>
internal sealed record ChargingProfile(int Id, int StackLevel, ProfilePurpose Purpose, ProfileKind Kind, IReadOnlyList<ChargingSchedule> Schedules)
{
    public Recurrency? Recurrency { get; init; }

    public DateTimeOffset? ValidFrom { get; init; }

    public DateTimeOffset? ValidTo { get; init; }

    public string? TransactionId { get; init; }

    /// <summary>How long it holds without a connection (2.1 maxOfflineDuration).</summary>
    public int? MaxOfflineSeconds { get; init; }

    /// <summary>Whether it is thrown away once that time is over (2.1 invalidAfterOfflineDuration).</summary>
    public bool IsInvalidAfterOffline { get; init; }

    internal bool IsValidAt(DateTimeOffset now) => !(ValidFrom > now) && !(ValidTo <= now);

    internal bool OverlapsInTime(ChargingProfile other) =>
        (ValidFrom ?? DateTimeOffset.MinValue) < (other.ValidTo ?? DateTimeOffset.MaxValue) &&
        (other.ValidFrom ?? DateTimeOffset.MinValue) < (ValidTo ?? DateTimeOffset.MaxValue);
}

/// <summary>A profile in its place: EVSE 0 is the whole station.</summary>
internal sealed record InstalledProfile(int EvseId, ChargingProfile Profile, DateTimeOffset ReceivedAt);
