using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>What became of a request (OCPI 2.3.0 Bookings 4.5).</summary>
[WireObject("BookingRequestStatus", "OCPI 2.3.0 Bookings 4.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record BookingRequestStatus
{
    /// <summary>What became of the request.</summary>
    public required ReservationRequestStatus RequestStatus { get; init; }

    /// <summary>The request.</summary>
    public required BookingRequest BookingRequest { get; init; }

    /// <summary>When the request came in.</summary>
    public required DateTimeOffset RequestReceived { get; init; }
}

/// <summary>What became of a booking request (OCPI 2.3.0 Bookings 4.12).</summary>
[WireEnum]
public enum ReservationRequestStatus
{
    /// <summary>Not decided.</summary>
    Pending,

    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Declined.</summary>
    Declined,

    /// <summary>It went wrong.</summary>
    Failed,
}
