namespace Busbar.Energy.Profiles;

/// <summary>A charging profile of any OCPP version, in the terms of 2.1; times are UTC instants.</summary>
public sealed record ChargingProfile
{
    /// <summary>The profile's id.</summary>
    public required int Id { get; init; }

    /// <summary>The EVSE it is set on; 0 is the whole station.</summary>
    public required int EvseId { get; init; }

    /// <summary>The level in its purpose's stack: the highest valid one leads.</summary>
    public required int StackLevel { get; init; }

    /// <summary>What the profile is for.</summary>
    public required ProfilePurpose Purpose { get; init; }

    /// <summary>What the times of its schedule are counted from.</summary>
    public required ProfileKind Kind { get; init; }

    /// <summary>How often a recurring schedule starts again.</summary>
    public Recurrency? Recurrency { get; init; }

    /// <summary>From when it is valid, inclusive.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>Until when it is valid, exclusive.</summary>
    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>The transaction of a TxProfile.</summary>
    public string? TransactionId { get; init; }

    /// <summary>Seconds without a connection after which it no longer counts (OCPP 2.1 K01).</summary>
    public int? MaxOfflineSeconds { get; init; }

    /// <summary>When it was received; of two of the same rank the later one counts.</summary>
    public DateTimeOffset Received { get; init; }

    /// <summary>The schedule that is executed.</summary>
    public required ChargingSchedule Schedule { get; init; }
}

/// <summary>What a profile is for.</summary>
public enum ProfilePurpose
{
    /// <summary>A limit from outside the operator.</summary>
    ChargingStationExternalConstraints,

    /// <summary>The limit of the whole station.</summary>
    ChargingStationMaxProfile,

    /// <summary>What transactions follow that have no profile of their own.</summary>
    TxDefaultProfile,

    /// <summary>What one transaction follows.</summary>
    TxProfile,

    /// <summary>What replaces the transaction's profile while priority charging is on.</summary>
    PriorityCharging,

    /// <summary>Power made on site, which comes on top.</summary>
    LocalGeneration,
}

/// <summary>What the times of a schedule are counted from.</summary>
public enum ProfileKind
{
    /// <summary>The schedule's own start.</summary>
    Absolute,

    /// <summary>The schedule's own start, again and again.</summary>
    Recurring,

    /// <summary>The start of the transaction.</summary>
    Relative,

    /// <summary>The last update; one period that is replaced from outside (OCPP 2.1 K28).</summary>
    Dynamic,
}

/// <summary>How often a recurring schedule starts again.</summary>
public enum Recurrency
{
    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every week.</summary>
    Weekly,
}
