using Busbar.Utility.Privacy;

namespace Busbar.Utility.Authorization;

/// <summary>Exchanges a client's secret for a token (RFC 6749 4.4).</summary>
internal sealed class TokenDesk(Clients clients, Tokens tokens, FailureLimiter limiter)
{
    private const int LongestField = 4096;

    /// <summary>Answers a request for a token.</summary>
    /// <param name="form">The fields of the form; a field twice is null.</param>
    /// <param name="address">Where it came from.</param>
    public TokenAnswer Answer(IReadOnlyDictionary<string, string?> form, string address)
    {
        if (!form.TryGetValue("grant_type", out var grant) || grant is null)
        {
            return TokenAnswer.Error(400, "invalid_request", "The field grant_type is missing or there twice.");
        }

        if (grant != "client_credentials")
        {
            return TokenAnswer.Error(400, "unsupported_grant_type", "Only client_credentials is supported.");
        }

        if (Field(form, "client_id") is not { } id || Field(form, "client_secret") is not { } secret)
        {
            return TokenAnswer.Error(400, "invalid_request", "The fields client_id and client_secret have 1 to 4096 characters each.");
        }

        if (limiter.IsBlocked(id, address))
        {
            return TokenAnswer.Error(429, "invalid_client", "Too many failures; try again in a minute.");
        }

        if (clients.Verify(id, secret) is not { } client)
        {
            limiter.Failed(id, address);
            return TokenAnswer.Error(401, "invalid_client", "The client or its secret is wrong.");
        }

        return Grant(client.ClientId, client.Role, form.GetValueOrDefault("scope"));
    }

    private TokenAnswer Grant(string clientId, Role role, string? asked)
    {
        var allowed = Scope.Of(role);
        var wanted = asked?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (wanted.FirstOrDefault(scope => !allowed.Contains(scope)) is { } beyond)
        {
            return TokenAnswer.Error(400, "invalid_scope", $"The scope '{(beyond.Length > 60 ? beyond[..60] : beyond)}' is not for this client.");
        }

        var scopes = wanted.Length == 0 ? allowed : wanted;
        return TokenAnswer.Of(tokens.Give(new Caller(clientId, role, scopes.ToHashSet())), string.Join(' ', scopes));
    }

    private static string? Field(IReadOnlyDictionary<string, string?> form, string name) =>
        form.TryGetValue(name, out var value) && value is { Length: > 0 and <= LongestField } ? value : null;
}
