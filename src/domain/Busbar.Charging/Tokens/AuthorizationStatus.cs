namespace Busbar.Charging.Tokens;

/// <summary>The answer to a token.</summary>
public enum AuthorizationStatus
{
    /// <summary>May charge.</summary>
    Accepted,

    /// <summary>Known and refused.</summary>
    Blocked,

    /// <summary>No longer valid.</summary>
    Expired,

    /// <summary>Not known, or not good for charging.</summary>
    Invalid,

    /// <summary>Already charging elsewhere.</summary>
    ConcurrentTx,

    /// <summary>Not at this EVSE.</summary>
    NotAtThisLocation,
}
