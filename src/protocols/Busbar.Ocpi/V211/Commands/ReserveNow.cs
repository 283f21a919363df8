using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Reserves an EVSE for a token (OCPI 2.1.1 13.3.2).</summary>
[WireObject("ReserveNow", "OCPI 2.1.1 13.3.2")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record ReserveNow
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The token.</summary>
    public required Token Token { get; init; }

    /// <summary>When the reservation ends.</summary>
    public required DateTimeOffset ExpiryDate { get; init; }

    /// <summary>The reservation.</summary>
    public required int ReservationId { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(39)]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(39)]
    public string? EvseUid { get; init; }
}
