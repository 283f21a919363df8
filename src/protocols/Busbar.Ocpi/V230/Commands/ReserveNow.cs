using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Reserves an EVSE for a token (OCPI 2.3.0 13.3.4).</summary>
[WireObject("ReserveNow", "OCPI 2.3.0 13.3.4")]
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
    [MaxLength(36)]
    [CiString]
    public required string ReservationId { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public string? EvseUid { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public string? AuthorizationReference { get; init; }
}
