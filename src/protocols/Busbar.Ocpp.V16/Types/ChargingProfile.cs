using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>A limit over time and what it applies to (OCPP 1.6 7.8).</summary>
[WireRecord]
public sealed partial record ChargingProfile
{
    /// <summary>The profile's id.</summary>
    public required int ChargingProfileId { get; init; }

    /// <summary>Its rank among profiles of the same purpose; the highest wins.</summary>
    public required int StackLevel { get; init; }

    /// <summary>What it limits.</summary>
    public required ChargingProfilePurposeType ChargingProfilePurpose { get; init; }

    /// <summary>What its schedule's start refers to.</summary>
    public required ChargingProfileKindType ChargingProfileKind { get; init; }

    /// <summary>The limits.</summary>
    public required ChargingSchedule ChargingSchedule { get; init; }

    /// <summary>The transaction it belongs to, for the purpose TxProfile only.</summary>
    public int? TransactionId { get; init; }

    /// <summary>How often it starts again, where it recurs.</summary>
    public RecurrencyKindType? RecurrencyKind { get; init; }

    /// <summary>When it begins to hold; absent means at once.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>When it ceases to hold; absent means never.</summary>
    public DateTimeOffset? ValidTo { get; init; }
}
