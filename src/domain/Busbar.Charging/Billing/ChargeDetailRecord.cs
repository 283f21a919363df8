using Busbar.Charging.Parties;
using Busbar.Charging.Tariffs;

namespace Busbar.Charging.Billing;

/// <summary>The bill of one session. It never changes: a mistake is taken back by a credit record.</summary>
public sealed record ChargeDetailRecord
{
    /// <summary>Whose it is: the operator.</summary>
    public required PartyId Party { get; init; }

    /// <summary>The id, unique with its party.</summary>
    public required string Id { get; init; }

    /// <summary>When the session started, or the reservation that led to none.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it ended.</summary>
    public required DateTimeOffset End { get; init; }

    /// <summary>The session.</summary>
    public string? SessionId { get; init; }

    /// <summary>The token.</summary>
    public required SessionToken Token { get; init; }

    /// <summary>How it was authorized, the last way counts.</summary>
    public required AuthorizationMethod Authorization { get; init; }

    /// <summary>The mobility provider's reference to its authorization.</summary>
    public string? AuthorizationReference { get; init; }

    /// <summary>Where it took place.</summary>
    public required ChargingPlace Place { get; init; }

    /// <summary>The energy meter.</summary>
    public string? MeterId { get; init; }

    /// <summary>The currency, ISO 4217.</summary>
    public required string Currency { get; init; }

    /// <summary>The tariffs as they stood when the session started.</summary>
    public IReadOnlyList<Tariff> Tariffs { get; init; } = [];

    /// <summary>The session cut at every moment at which its price may change.</summary>
    public required IReadOnlyList<ChargingPeriod> Periods { get; init; }

    /// <summary>The signed meter values.</summary>
    public SignedMeterData? SignedData { get; init; }

    /// <summary>What it costs, and of what that is made.</summary>
    public required CostSummary Totals { get; init; }

    /// <summary>A remark.</summary>
    public string? Remark { get; init; }

    /// <summary>The invoice it is on.</summary>
    public string? InvoiceReference { get; init; }

    /// <summary>The record that this one takes back; null for an ordinary record.</summary>
    public string? CreditedId { get; init; }

    /// <summary>Whether the driver is paid back for charging at home.</summary>
    public bool? IsHomeChargingCompensation { get; init; }

    /// <summary>The booking that the session used.</summary>
    public string? BookingId { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>The totals of a session: amounts and what each costs. Times in hours.</summary>
public sealed record CostSummary
{
    /// <summary>The cost of everything.</summary>
    public required Price Cost { get; init; }

    /// <summary>The fixed costs, except those of parking and reservation.</summary>
    public Price? FixedCost { get; init; }

    /// <summary>The energy, in kWh.</summary>
    public required decimal EnergyKwh { get; init; }

    /// <summary>The cost of energy.</summary>
    public Price? EnergyCost { get; init; }

    /// <summary>The time of the session, with parking.</summary>
    public required decimal TimeHours { get; init; }

    /// <summary>The cost of time.</summary>
    public Price? TimeCost { get; init; }

    /// <summary>The time without charging.</summary>
    public decimal? ParkingHours { get; init; }

    /// <summary>The cost of parking.</summary>
    public Price? ParkingCost { get; init; }

    /// <summary>The cost of the reservation.</summary>
    public Price? ReservationCost { get; init; }
}
