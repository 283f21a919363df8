namespace Busbar.Charging.Tokens;

/// <summary>Decides on a token: a pure function of what is known of it, the moment, and the sessions it has.</summary>
public static class AuthorizationPolicy
{
    /// <summary>Decides.</summary>
    /// <param name="token">What is known of the token; null when nothing is.</param>
    /// <param name="now">The moment.</param>
    /// <param name="hasSessionElsewhere">Whether it has an active session at another EVSE.</param>
    public static Authorization Decide(Token? token, DateTimeOffset now, bool hasSessionElsewhere)
    {
        if (token is null)
            return Authorization.Unknown;
        var status = token switch
        {
            { IsBlocked: true } => AuthorizationStatus.Blocked,
            { ExpiresAt: { } end } when end <= now => AuthorizationStatus.Expired,
            { AllowsConcurrent: false } when hasSessionElsewhere => AuthorizationStatus.ConcurrentTx,
            _ => AuthorizationStatus.Accepted,
        };
        return new Authorization(status, token.Group, token.ExpiresAt);
    }
}
