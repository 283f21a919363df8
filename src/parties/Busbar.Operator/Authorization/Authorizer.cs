using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Authorization;

/// <summary>Decides whether a token may charge at a station.</summary>
internal sealed class Authorizer(TokenStore tokens, OperatorOptions options, TimeProvider time)
{
    /// <summary>Decides.</summary>
    /// <param name="station">Where the token is presented.</param>
    /// <param name="presented">The token.</param>
    /// <param name="startsAt">The EVSE where a transaction starts on it; null when nothing starts, as the same driver may be about to stop.</param>
    public async ValueTask<Charging.Tokens.Authorization> AuthorizeAsync(Station station, IdToken presented, EvseId? startsAt = null)
    {
        var token = await tokens.FindAsync(presented);
        if (token is null && (options.AcceptsUnknownTokens || presented.Type is IdToken.NoAuthorization))
            return new Charging.Tokens.Authorization(AuthorizationStatus.Accepted);
        var isElsewhere = token is { AllowsConcurrent: false } && await tokens.HasSessionElsewhereAsync(presented, station.Id, startsAt);
        return AuthorizationPolicy.Decide(token, time.GetUtcNow(), isElsewhere);
    }
}
