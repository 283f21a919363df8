using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Gives up a reservation (OCPI 2.3.0 13.3.1).</summary>
[WireObject("CancelReservation", "OCPI 2.3.0 13.3.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record CancelReservation
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The reservation.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ReservationId { get; init; }
}
