using Busbar.Charging.Parties;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Billing;

/// <summary>A charging session as an operator tells it to a mobility provider while it runs.</summary>
public sealed record RoamingSession
{
    /// <summary>Whose it is: the operator.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The id, unique with its party.</summary>
    public required string Id { get; init; }

    /// <summary>When it started; while it is pending, when it was made.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The energy so far.</summary>
    public required decimal Kwh { get; init; }

    /// <summary>The token.</summary>
    public required SessionToken Token { get; init; }

    /// <summary>How it was authorized.</summary>
    public required AuthorizationMethod Authorization { get; init; }

    /// <summary>The mobility provider's reference to its authorization.</summary>
    public string? AuthorizationReference { get; init; }

    /// <summary>The location.</summary>
    public required string LocationId { get; init; }

    /// <summary>The EVSE; null while only reserved.</summary>
    public string? EvseUid { get; init; }

    /// <summary>The plug; null while only reserved.</summary>
    public string? ConnectorId { get; init; }

    /// <summary>The energy meter.</summary>
    public string? MeterId { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The periods so far.</summary>
    public IReadOnlyList<ChargingPeriod> Periods { get; init; } = [];

    /// <summary>The cost so far; null means not known, zero means free.</summary>
    public Price? TotalCost { get; init; }

    /// <summary>What it is doing.</summary>
    public required RoamingSessionStatus Status { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>What a session is doing.</summary>
public enum RoamingSessionStatus
{
    /// <summary>Not started yet.</summary>
    Pending,

    /// <summary>Running.</summary>
    Active,

    /// <summary>Ended; final.</summary>
    Completed,

    /// <summary>Not to be billed.</summary>
    Invalid,

    /// <summary>Only reserved so far.</summary>
    Reservation,
}
