using Busbar.Wire;

namespace Busbar.Ocpi.V211;

/// <summary>Unlocks a connector, for a help desk (OCPI 2.1.1 13.3.5).</summary>
[WireObject("UnlockConnector", "OCPI 2.1.1 13.3.5")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record UnlockConnector
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(39)]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(39)]
    public required string EvseUid { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    public required string ConnectorId { get; init; }
}
