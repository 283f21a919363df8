using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Whether one must book (OCPI 2.3.0 Bookings 4.11).</summary>
[WireObject("Policy", "OCPI 2.3.0 Bookings 4.11")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record Policy
{
    /// <summary>Whether one must book.</summary>
    public required bool ReservationRequired { get; init; }

    /// <summary>How many places are kept for drivers without a booking.</summary>
    public decimal? AdHoc { get; init; }
}
