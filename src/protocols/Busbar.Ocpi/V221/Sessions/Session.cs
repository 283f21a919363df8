using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>A charging session while it runs, and when it has ended (OCPI 2.2.1 9.3.1).</summary>
[WireObject("Session", "OCPI 2.2.1 9.3.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Session
{
    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>When it ended or ends.</summary>
    public DateTimeOffset? EndDateTime { get; init; }

    /// <summary>The energy so far, in kWh.</summary>
    public required decimal Kwh { get; init; }

    /// <summary>The token that was used.</summary>
    public required CdrToken CdrToken { get; init; }

    /// <summary>How the session was authorized.</summary>
    public required AuthMethod AuthMethod { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public string? AuthorizationReference { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public required string EvseUid { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ConnectorId { get; init; }

    /// <summary>The energy meter.</summary>
    [MaxLength(255)]
    public string? MeterId { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The session cut at every moment at which its price may change, in order.</summary>
    public IReadOnlyList<ChargingPeriod>? ChargingPeriods { get; init; }

    /// <summary>The cost so far; absent means not known, zero means free.</summary>
    public Price? TotalCost { get; init; }

    /// <summary>What the session is doing.</summary>
    public required SessionStatus Status { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>What a session is doing (OCPI 2.2.1 9.4.3).</summary>
[WireEnum]
public enum SessionStatus
{
    /// <summary>Running.</summary>
    Active,

    /// <summary>Ended; final.</summary>
    Completed,

    /// <summary>Not to be billed.</summary>
    Invalid,

    /// <summary>Not started yet.</summary>
    Pending,

    /// <summary>Only reserved so far.</summary>
    Reservation,
}
