using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The bill of one session; never changes once it is sent (OCPI 2.3.0 10.3.1).</summary>
[WireObject("CDR", "OCPI 2.3.0 10.3.1")]
[Rule(typeof(CdrRules), nameof(CdrRules.CreditNamesWhatItCredits), "A credit CDR needs credit_reference_id.")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Cdr
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
    [MaxLength(39)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>When it started or starts.</summary>
    public required DateTimeOffset StartDateTime { get; init; }

    /// <summary>When it ended or ends.</summary>
    public required DateTimeOffset EndDateTime { get; init; }

    /// <summary>The session.</summary>
    [MaxLength(36)]
    [CiString]
    public string? SessionId { get; init; }

    /// <summary>The token that was used.</summary>
    public required CdrToken CdrToken { get; init; }

    /// <summary>How the session was authorized.</summary>
    public required AuthMethod AuthMethod { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public string? AuthorizationReference { get; init; }

    /// <summary>Where the session took place, as it was then.</summary>
    public required CdrLocation CdrLocation { get; init; }

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

    /// <summary>The signed meter values.</summary>
    public SignedData? SignedData { get; init; }

    /// <summary>The cost of everything.</summary>
    public required Price TotalCost { get; init; }

    /// <summary>The fixed costs, except those of parking and reservation.</summary>
    public Price? TotalFixedCost { get; init; }

    /// <summary>The energy, in kWh.</summary>
    public required decimal TotalEnergy { get; init; }

    /// <summary>The cost of energy.</summary>
    public Price? TotalEnergyCost { get; init; }

    /// <summary>The time of the session with parking, in hours.</summary>
    public required decimal TotalTime { get; init; }

    /// <summary>The cost of time.</summary>
    public Price? TotalTimeCost { get; init; }

    /// <summary>The time in which the vehicle was connected and not charging, in hours.</summary>
    public decimal? TotalParkingTime { get; init; }

    /// <summary>The cost of parking.</summary>
    public Price? TotalParkingCost { get; init; }

    /// <summary>The cost of the reservation.</summary>
    public Price? TotalReservationCost { get; init; }

    /// <summary>A remark.</summary>
    [MaxLength(255)]
    public string? Remark { get; init; }

    /// <summary>The invoice that the CDR is on.</summary>
    [MaxLength(39)]
    [CiString]
    public string? InvoiceReferenceId { get; init; }

    /// <summary>Whether this CDR takes back another one.</summary>
    public bool? Credit { get; init; }

    /// <summary>The CDR that is taken back.</summary>
    [MaxLength(39)]
    [CiString]
    public string? CreditReferenceId { get; init; }

    /// <summary>Whether the driver is paid back for charging at home.</summary>
    public bool? HomeChargingCompensation { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }

    /// <summary>The booking that the session used.</summary>
    [MaxLength(36)]
    [CiString]
    public string? BookingId { get; init; }
}
