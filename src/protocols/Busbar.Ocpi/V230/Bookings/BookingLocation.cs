using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Where one can book, on which terms (OCPI 2.3.0 Bookings 3.2).</summary>
[WireObject("BookingLocation", "OCPI 2.3.0 Bookings 3.2")]
[WirePatch]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingLocation
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

    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>What is booked: an EVSE, or properties that one must have.</summary>
    public BookingOption? BookingOption { get; init; }

    /// <summary>Whether one must book, and how many places are kept free.</summary>
    public Policy? Policy { get; init; }

    /// <summary>The tariffs.</summary>
    [MaxLength(36)]
    [CiString]
    public IReadOnlyList<string>? TariffIds { get; init; }

    /// <summary>The terms of a booking.</summary>
    public BookingTerms? BookingTerms { get; init; }

    /// <summary>When it can be booked.</summary>
    public IReadOnlyList<Calendar>? Calendars { get; init; }

    /// <summary>When it last changed, or was made.</summary>
    public required DateTimeOffset LastUpdated { get; init; }
}
