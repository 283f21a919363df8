namespace Busbar.Energy.Profiles;

/// <summary>What a composite schedule is asked for.</summary>
public sealed record CompositeRequest
{
    /// <summary>From when.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>For how many seconds.</summary>
    public required int DurationSeconds { get; init; }

    /// <summary>For which EVSE; 0 is the whole station.</summary>
    public required int EvseId { get; init; }

    /// <summary>The unit of the answer.</summary>
    public required RateUnit Unit { get; init; }

    /// <summary>What holds where no profile says anything, in the answer's unit.</summary>
    public required double DefaultLimit { get; init; }

    /// <summary>Voltage and phases.</summary>
    public ElectricalContext Electrical { get; init; } = ElectricalContext.Europe;

    /// <summary>The station's time zone, for recurrences in local time.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>The running transaction; without one, relative schedules start at <see cref="From"/> (OCPP 2.1 K08.FR.06).</summary>
    public string? TransactionId { get; init; }

    /// <summary>When the transaction started.</summary>
    public DateTimeOffset? TransactionStart { get; init; }

    /// <summary>Whether priority charging is on.</summary>
    public bool HasPriority { get; init; }

    /// <summary>Whether a default profile of one EVSE hides the station's whole stack of them, as in 1.6 (OCPP 1.6 3.13.1).</summary>
    public bool EvseDefaultsReplaceStationDefaults { get; init; }
}
