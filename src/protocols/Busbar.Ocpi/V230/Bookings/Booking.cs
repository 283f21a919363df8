using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>A booked time at an EVSE (OCPI 2.3.0 Bookings 3.1).</summary>
[WireObject("Booking", "OCPI 2.3.0 Bookings 3.1")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Booking
{
    /// <summary>The id, never used again.</summary>
    [MaxLength(36)]
    [CiString]
    public required string Id { get; init; }

    /// <summary>The country of the party that owns it, ISO 3166 alpha-2.</summary>
    [MaxLength(2)]
    [CiString]
    public required string CountryCode { get; init; }

    /// <summary>The party that owns it, three characters.</summary>
    [MaxLength(3)]
    [CiString]
    public required string PartyId { get; init; }

    /// <summary>The requester's id, the same for every change.</summary>
    [MaxLength(36)]
    [CiString]
    public required string RequestId { get; init; }

    /// <summary>What is booked: an EVSE, or properties that one must have.</summary>
    public BookingOption? BookingOption { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The tokens that may use the booking.</summary>
    public IReadOnlyList<BookingToken>? BookingTokens { get; init; }

    /// <summary>The tariffs.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? TariffIds { get; init; }

    /// <summary>When.</summary>
    public required Timeslot Period { get; init; }

    /// <summary>Where the booking stands.</summary>
    public required ReservationStatus ReservationStatus { get; init; }

    /// <summary>Who cancelled, and why.</summary>
    public Cancellation? Canceled { get; init; }

    /// <summary>How to get in.</summary>
    public IReadOnlyList<AccessInformation>? AccessInformation { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public required string AuthorizationReference { get; init; }

    /// <summary>The terms of a booking.</summary>
    public required BookingTerms BookingTerms { get; init; }

    /// <summary>Every request of this booking, the first one first.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<BookingRequestStatus> BookingRequests { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}

/// <summary>Where a booking stands (OCPI 2.3.0 Bookings 4.13).</summary>
[WireEnum]
public enum ReservationStatus
{
    /// <summary>Not decided.</summary>
    Pending,

    /// <summary>Booked.</summary>
    Reserved,

    /// <summary>Cancelled.</summary>
    Canceled,

    /// <summary>It went wrong.</summary>
    Failed,

    /// <summary>The driver did not come.</summary>
    NoShow,

    /// <summary>The driver charged.</summary>
    Fulfilled,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Not known.</summary>
    Unknown,
}
