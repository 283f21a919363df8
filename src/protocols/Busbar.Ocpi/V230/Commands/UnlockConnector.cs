using Busbar.Wire;

namespace Busbar.Ocpi.V230;

/// <summary>Unlocks a connector, for a help desk (OCPI 2.3.0 13.3.7).</summary>
[WireObject("UnlockConnector", "OCPI 2.3.0 13.3.7")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record UnlockConnector
{
    /// <summary>Where the result is sent; unique for each request.</summary>
    [MaxLength(255)]
    [Url]
    public required string ResponseUrl { get; init; }

    /// <summary>The location.</summary>
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public required string EvseUid { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    [CiString]
    public required string ConnectorId { get; init; }
}
