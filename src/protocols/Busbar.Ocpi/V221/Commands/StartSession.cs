using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>Starts a session remotely (OCPI 2.2.1 13.3.5).</summary>
[WireObject("StartSession", "OCPI 2.2.1 13.3.5")]
[Rule(typeof(CommandRules), nameof(CommandRules.ConnectorNeedsEvse), "connector_id needs evse_uid.")]
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
    [MaxLength(36)]
    [CiString]
    public required string LocationId { get; init; }

    /// <summary>The EVSE.</summary>
    [MaxLength(36)]
    [CiString]
    public string? EvseUid { get; init; }

    /// <summary>The connector.</summary>
    [MaxLength(36)]
    [CiString]
    public string? ConnectorId { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public string? AuthorizationReference { get; init; }
}
