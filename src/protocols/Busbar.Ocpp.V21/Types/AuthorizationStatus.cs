using Busbar.Wire;

namespace Busbar.Ocpp.V21;

/// <summary>Whether a token may charge, and if not, why (OCPP 2.1 3.3).</summary>
[WireEnum]
public enum AuthorizationStatus
{
    /// <summary>The token may charge.</summary>
    Accepted,

    /// <summary>The token is known and blocked.</summary>
    Blocked,

    /// <summary>The token is already busy in another transaction.</summary>
    ConcurrentTx,

    /// <summary>The token's validity is over.</summary>
    Expired,

    /// <summary>The token is not valid; it may be unknown.</summary>
    Invalid,

    /// <summary>The token is valid but its credit does not suffice.</summary>
    NoCredit,

    /// <summary>The token may not charge at this type of EVSE.</summary>
    NotAllowedTypeEVSE,

    /// <summary>The token may not charge at this location.</summary>
    NotAtThisLocation,

    /// <summary>The token may not charge at this time of day.</summary>
    NotAtThisTime,

    /// <summary>The token is not known.</summary>
    Unknown,
}
