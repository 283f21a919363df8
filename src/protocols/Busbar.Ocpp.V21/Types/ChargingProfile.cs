using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>A limit over time and what it applies to (OCPP 2.1 2.17).</summary>
[WireRecord]
public sealed partial record ChargingProfile
{
    /// <summary>The profile's id, unique at the station.</summary>
    public required int Id { get; init; }

    /// <summary>Its rank among profiles of the same purpose; the highest wins.</summary>
    [Range(Min = 0)]
    public required int StackLevel { get; init; }

    /// <summary>What it limits.</summary>
    public required ChargingProfilePurpose ChargingProfilePurpose { get; init; }

    /// <summary>What its schedule's start refers to.</summary>
    public required ChargingProfileKind ChargingProfileKind { get; init; }

    /// <summary>The limits; up to three that the vehicle may choose from, otherwise one.</summary>
    [Items(Min = 1, Max = 3)]
    public required IReadOnlyList<ChargingSchedule> ChargingSchedule { get; init; }

    /// <summary>How often it starts again, where it recurs.</summary>
    public RecurrencyKind? RecurrencyKind { get; init; }

    /// <summary>When it begins to hold; absent means at once.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>When it ceases to hold; absent means never.</summary>
    public DateTimeOffset? ValidTo { get; init; }

    /// <summary>The transaction it belongs to, for the purpose TxProfile only.</summary>
    [MaxLength(36)]
    public string? TransactionId { get; init; }

    /// <summary>Seconds without connection after which the profile no longer holds, until the connection is back; absent means never.</summary>
    public int? MaxOfflineDuration { get; init; }

    /// <summary>Whether the profile stays invalid after that; absent means no.</summary>
    public bool? InvalidAfterOfflineDuration { get; init; }

    /// <summary>Seconds after the last update to ask for the next; 0 or absent means not to ask.</summary>
    public int? DynUpdateInterval { get; init; }

    /// <summary>When its values were last updated.</summary>
    public DateTimeOffset? DynUpdateTime { get; init; }

    /// <summary>The signature over all its price schedules, in base64 (ISO 15118-20).</summary>
    [MaxLength(256)]
    public string? PriceScheduleSignature { get; init; }

    /// <summary>Data of a vendor beyond the specification.</summary>
    public CustomData? CustomData { get; init; }
}
