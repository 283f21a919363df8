using Busbar.Wire;

namespace Busbar.Ocpp.V16;

/// <summary>Whether a token may charge, and if not, why (OCPP 1.6 7.2).</summary>
[WireEnum]
public enum AuthorizationStatus
{
    /// <summary>The token may charge.</summary>
    Accepted,

    /// <summary>The token is known and blocked.</summary>
    Blocked,

    /// <summary>The token's validity is over.</summary>
    Expired,

    /// <summary>The token is not known.</summary>
    Invalid,

    /// <summary>The token is already busy in another transaction.</summary>
    ConcurrentTx,
}
