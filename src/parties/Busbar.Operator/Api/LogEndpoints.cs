using Busbar.Charging.Tokens;
using Busbar.Operator.Api.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Tokens, security events, the audit log.</summary>
internal sealed class LogEndpoints(OperatorCore core)
{
    private const int LongestToken = 255; // eMAIDs and OCPP 2.1 tokens fit

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/tokens", TokensAsync).WithName("ListTokens");
        api.MapPost("/tokens", PutTokenAsync).WithName("PutToken");
        api.MapDelete("/tokens/{value}", RemoveTokenAsync).WithName("RemoveToken");
        api.MapGet("/security-events", SecurityEventsAsync).WithName("ListSecurityEvents");
        api.MapGet("/audit", AuditAsync).WithName("ListAudit");
        api.MapGet("/audit/check", CheckAuditAsync).WithName("CheckAudit");
    }

    private async Task<Ok<TokenPage>> TokensAsync(string? after, int? limit)
    {
        var most = Paging.Limit(limit);
        var tokens = await core.Tokens.PageAsync(after, most);
        return TypedResults.Ok(new TokenPage([.. tokens.Select(View)], tokens.Count == most ? tokens[^1].IdToken.Value : null));
    }

    private async Task<Results<Ok<TokenPage>, ProblemHttpResult>> PutTokenAsync(TokenView token, HttpContext http)
    {
        if (token.Value.Length is 0 or > LongestToken || token.Value.Any(char.IsControl))
            return Problems.Wrong($"A token has 1 to {LongestToken} characters.");
        var kept = new Token
        {
            IdToken = new IdToken(token.Value.ToUpperInvariant(), token.Type ?? "ISO14443"),
            Group = token.Group is { Length: > 0 } group ? new IdToken(group) : null,
            ExpiresAt = token.ExpiresAt,
            IsBlocked = token.Blocked,
            AllowsConcurrent = token.AllowsConcurrent,
            Label = token.Label,
        };
        await core.Tokens.PutAsync(kept);
        await core.Audit.RecordAsync(http.Principal(), "token.put", kept.IdToken.Masked);
        return TypedResults.Ok(new TokenPage([View(kept)], null));
    }

    private async Task<Results<NoContent, ProblemHttpResult>> RemoveTokenAsync(string value, HttpContext http)
    {
        if (await core.Tokens.RemoveAsync(value) == 0)
            return Problems.NotFound("There is no such token.");
        await core.Audit.RecordAsync(http.Principal(), "token.remove", new IdToken(value).Masked);
        return TypedResults.NoContent();
    }

    private async Task<Ok<SecurityEventPage>> SecurityEventsAsync(string? station, long? before, int? limit)
    {
        var most = Paging.Limit(limit);
        var rows = await core.SecurityLog.PageAsync(station, before, most);
        return TypedResults.Ok(new SecurityEventPage(
            [.. rows.Select(r => new SecurityEventView(r.Sequence, r.Row.Station.Value, r.Row.Event.Type, r.Row.Event.At, r.Row.ReceivedAt, r.Row.Event.Detail))],
            rows.Count == most ? rows[^1].Sequence : null));
    }

    private async Task<Ok<AuditPage>> AuditAsync(long? before, int? limit)
    {
        var most = Paging.Limit(limit);
        var entries = await core.Audit.PageAsync(before, most);
        return TypedResults.Ok(new AuditPage(
            [.. entries.Select(e => new AuditView(e.Sequence, e.At, e.Principal, e.Action, e.Subject, e.Detail))],
            entries.Count == most ? entries[^1].Sequence : null));
    }

    private async Task<Ok<AuditCheck>> CheckAuditAsync()
    {
        var broken = await core.Audit.FirstBrokenAsync();
        return TypedResults.Ok(new AuditCheck(broken is null, broken));
    }

    private static TokenView View(Token token) => new()
    {
        Value = token.IdToken.Value,
        Type = token.IdToken.Type,
        Group = token.Group?.Value,
        ExpiresAt = token.ExpiresAt,
        Blocked = token.IsBlocked,
        AllowsConcurrent = token.AllowsConcurrent,
        Label = token.Label,
    };
}
