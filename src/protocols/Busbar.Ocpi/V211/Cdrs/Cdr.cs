using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>The bill of one session; never changes once it is sent (OCPI 2.1.1 10.3.1).</summary>
[WireObject("CDR", "OCPI 2.1.1 10.3.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Cdr
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>How the session was authorized.</summary>
    public required AuthMethod AuthMethod { get; init; }

    /// <summary>The energy meter.</summary>
    [MaxLength(255)]
    public string? MeterId { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    [MaxLength(3)]
    public required string Currency { get; init; }

    /// <summary>The tariffs as they stood when the session started.</summary>
    public IReadOnlyList<Tariff>? Tariffs { get; init; }

    /// <summary>The session cut at every moment at which its price may change, in order.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<ChargingPeriod> ChargingPeriods { get; init; }

    /// <summary>The cost of everything.</summary>
    public required decimal TotalCost { get; init; }

    /// <summary>The energy, in kWh.</summary>
    public required decimal TotalEnergy { get; init; }

    /// <summary>The time of the session with parking, in hours.</summary>
    public required decimal TotalTime { get; init; }

    /// <summary>The time in which the vehicle was connected and not charging, in hours.</summary>
    public decimal? TotalParkingTime { get; init; }

    /// <summary>A remark.</summary>
    [MaxLength(255)]
    public string? Remark { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>When the session ended.</summary>
    public required DateTimeOffset StopDateTime { get; init; }

    /// <summary>The contract that the token stands for.</summary>
    [MaxLength(36)]
    public required string AuthId { get; init; }

    /// <summary>The location.</summary>
    public required Location Location { get; init; }
}
