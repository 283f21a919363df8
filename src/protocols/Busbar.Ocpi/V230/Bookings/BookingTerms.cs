using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>The terms of a booking (OCPI 2.3.0 Bookings 4.6).</summary>
[WireObject("BookingTerms", "OCPI 2.3.0 Bookings 4.6")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingTerms
{
    /// <summary>Whether one must identify with a card.</summary>
    public bool? RfidAuthRequired { get; init; }

    /// <summary>Whether another token of the group may use the booking.</summary>
    public bool? TokenGroupsSupported { get; init; }

    /// <summary>Whether a booking can be started remotely.</summary>
    public bool? RemoteAuthSupported { get; init; }

    /// <summary>The ways to get in.</summary>
    [Items(Min = 1)]
    public required IReadOnlyList<AccessMethod> SupportedAccessMethods { get; init; }

    /// <summary>Until how many minutes before the start it can be changed.</summary>
    public required decimal ChangeUntilMinutes { get; init; }

    /// <summary>Until how many minutes before the start it can be cancelled.</summary>
    public required decimal CancelUntilMinutes { get; init; }

    /// <summary>Whether a booking cannot be changed at all.</summary>
    public bool? ChangeNotAllowed { get; init; }

    /// <summary>Whether a driver may start before the booked time.</summary>
    public bool? EarlyStartAllowed { get; init; }

    /// <summary>How many minutes early a driver may start.</summary>
    public decimal? EarlyStartTime { get; init; }

    /// <summary>How many minutes after the start a booking is given up.</summary>
    public decimal? NoshowTimeout { get; init; }

    /// <summary>Whether a driver who does not come pays a fee.</summary>
    public bool? NoshowFee { get; init; }

    /// <summary>Whether a driver may stop after the booked time.</summary>
    public bool? LateStopAllowed { get; init; }

    /// <summary>How many minutes late a driver may stop.</summary>
    public decimal? LateStopTime { get; init; }

    /// <summary>Whether a driver may have bookings that overlap.</summary>
    public bool? OverlappingBookingsAllowed { get; init; }

    /// <summary>The shortest booking, in minutes.</summary>
    public decimal? MinBookingDuration { get; init; }

    /// <summary>The longest booking, in minutes.</summary>
    public decimal? MaxBookingDuration { get; init; }

    /// <summary>Where the terms are in full.</summary>
    [WireName("booking_terms")]
    [MaxLength(255)]
    [Url]
    public string? TermsUrl { get; init; }
}
