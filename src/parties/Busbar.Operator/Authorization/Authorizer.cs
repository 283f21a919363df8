using Busbar.Charging.Tokens;
using Busbar.Operator.Stations;

namespace Busbar.Operator.Authorization;

/// <summary>Decides whether a token may charge at a station.</summary>
internal sealed class Authorizer(TokenStore tokens, OperatorOptions options, TimeProvider time)
{
    public async ValueTask<Charging.Tokens.Authorization> AuthorizeAsync(Station station, IdToken presented)
    {
        var token = await tokens.FindAsync(presented);
        if (token is null && (options.AcceptsUnknownTokens || presented.Type is IdToken.NoAuthorization))
            return new Charging.Tokens.Authorization(AuthorizationStatus.Accepted);
        var isElsewhere = token is { AllowsConcurrent: false } && await tokens.HasSessionElsewhereAsync(presented, station.Id);
        return AuthorizationPolicy.Decide(token, time.GetUtcNow(), isElsewhere);
    }
}
