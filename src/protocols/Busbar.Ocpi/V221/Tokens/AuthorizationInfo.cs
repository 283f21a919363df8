using Busbar.Wire;

namespace Busbar.Ocpi.V221;

/// <summary>The answer to the question whether a token may charge (OCPI 2.2.1 12.3.1).</summary>
[WireObject("AuthorizationInfo", "OCPI 2.2.1 12.3.1")]
[WireRecord(Unknown = UnknownProperties.Preserve)]
public sealed partial record AuthorizationInfo
{
    /// <summary>Whether the token may charge.</summary>
    public required AllowedType Allowed { get; init; }

    /// <summary>The token.</summary>
    public required Token Token { get; init; }

    /// <summary>The location.</summary>
    public LocationReferences? Location { get; init; }

    /// <summary>The mobility provider's reference to its authorization, carried into session and CDR.</summary>
    [MaxLength(36)]
    [CiString]
    public string? AuthorizationReference { get; init; }

    /// <summary>A text for the driver.</summary>
    public DisplayText? Info { get; init; }
}

/// <summary>Whether a token may charge (OCPI 2.2.1 12.4.1).</summary>
[WireEnum]
public enum AllowedType
{
    /// <summary>May charge.</summary>
    Allowed,

    /// <summary>Is blocked.</summary>
    Blocked,

    /// <summary>Has expired.</summary>
    Expired,

    /// <summary>Has no credit left.</summary>
    NoCredit,

    /// <summary>May not charge here.</summary>
    NotAllowed,
}
