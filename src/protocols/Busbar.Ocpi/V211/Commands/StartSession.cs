using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Starts a session remotely (OCPI 2.1.1 13.3.3).</summary>
[WireObject("StartSession", "OCPI 2.1.1 13.3.3")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record StartSession
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The token.</summary>
    public required Token Token { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(39)]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(39)]
    public string? EvseUid { get; init; }
}
