using Busbar.Ocpi.Server;

namespace Busbar.Ocpi.V230;

/// <summary>Takes bookings at our locations (OCPI 2.3.0 Bookings 2.1).</summary>
public interface IBookingDesk
{
    /// <summary>Books, or changes a booking of the same request id.</summary>
    /// <param name="call">The request.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellation">Ends when the peer goes away.</param>
    /// <returns>The booking as it stands now.</returns>
    ValueTask<Booking> RequestAsync(OcpiCall call, BookingRequest request, CancellationToken cancellation);
}
