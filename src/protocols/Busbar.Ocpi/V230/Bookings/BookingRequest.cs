using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Asks for a booking, or for a change of one (OCPI 2.3.0 Bookings 4.4).</summary>
[WireObject("BookingRequest", "OCPI 2.3.0 Bookings 4.4")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingRequest
{
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

    /// <summary>The booking location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string BookingLocationId { get; init; }

    /// <summary>The tokens that may use the booking.</summary>
    public IReadOnlyList<BookingToken>? Tokens { get; init; }

    /// <summary>How to get in.</summary>
    public IReadOnlyList<AccessInformation>? AccessInformation { get; init; }

    /// <summary>When.</summary>
    public required Period Period { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public required string AuthorizationReference { get; init; }

    /// <summary>The power that is needed, in kW.</summary>
    public int? PowerRequired { get; init; }

    /// <summary>Who cancelled, and why.</summary>
    public Cancellation? Canceled { get; init; }
}
