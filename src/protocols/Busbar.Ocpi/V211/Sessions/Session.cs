using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>A charging session while it runs, and when it has ended (OCPI 2.1.1 9.3.1).</summary>
[WireObject("Session", "OCPI 2.1.1 9.3.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Session
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    public required string Id { get; init; }

    /// <summary>The energy so far, in kWh.</summary>
    public required decimal Kwh { get; init; }

    /// <summary>How the session was authorized.</summary>
    public required AuthMethod AuthMethod { get; init; }

    /// <summary>The energy meter.</summary>
    [MaxLength(255)]
    public string? MeterId { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The session cut at every moment at which its price may change, in order.</summary>
    public IReadOnlyList<ChargingPeriod>? ChargingPeriods { get; init; }

    /// <summary>The cost so far; absent means not known, zero means free.</summary>
    public decimal? TotalCost { get; init; }

    /// <summary>What the session is doing.</summary>
    public required SessionStatus Status { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>When the session started.</summary>
    public required DateTimeOffset StartDatetime { get; init; }

    /// <summary>When the session ended.</summary>
    public DateTimeOffset? EndDatetime { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    public required string AuthId { get; init; }

    /// <summary>The location.</summary>
    public required Location Location { get; init; }
}

/// <summary>What a session is doing (OCPI 2.1.1 9.4.1).</summary>
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
}
