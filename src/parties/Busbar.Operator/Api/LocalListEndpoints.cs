using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Api.Contract;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>The tokens that a station may accept by itself.</summary>
internal sealed class LocalListEndpoints(OperatorCore core)
{
    // The largest lists of stations in the field.
    private const int MostTokens = 5_000;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stations/{id}/local-list", GetAsync).WithName("GetLocalList");
        api.MapPut("/stations/{id}/local-list", ReplaceAsync).WithName("ReplaceLocalList");
        api.MapPatch("/stations/{id}/local-list", ChangeAsync).WithName("ChangeLocalList");
        api.MapPost("/stations/{id}/local-list/check", CheckAsync).WithName("CheckLocalList");
    }

    private async Task<Results<Ok<LocalListView>, ProblemHttpResult>> GetAsync(string id)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        var list = await core.LocalLists.FindAsync(station.Id);
        var entries = await core.LocalLists.EntriesAsync(station.Id);
        return TypedResults.Ok(new LocalListView
        {
            Version = list?.Version ?? 0,
            ReportedVersion = list?.ReportedVersion,
            OutOfStep = list?.IsOutOfStep ?? false,
            Items = [.. entries.Select(e => new LocalListItem
            {
                Token = e.Token.Masked,
                Type = e.Token.Type,
                Status = e.Answer.Status.ToString(),
                Group = e.Answer.Group?.Value,
                ExpiresAt = e.Answer.ExpiresAt,
            })],
        });
    }

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> ReplaceAsync(string id, LocalListContent content, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        var tokens = content.Tokens is { } named ? await KnownAsync(named) : await core.Tokens.PageAsync(null, MostTokens);
        return await DoneAsync(id, core.LocalListKeeper.ReplaceAsync(station.Id, [.. tokens.Select(t => (t.IdToken, Answer(t)))], http.Principal()), http);
    }

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> ChangeAsync(string id, LocalListChange change, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        if (change.Add.Length + change.Remove.Length is 0 or > MostTokens)
            return Problems.Wrong($"A change names 1 to {MostTokens} tokens.");
        var added = (await KnownAsync(change.Add)).Select(t => (t.IdToken, (Charging.Tokens.Authorization?)Answer(t)));
        var removed = change.Remove.Select(value => (new IdToken(value.ToUpperInvariant()), (Charging.Tokens.Authorization?)null));
        return await DoneAsync(id, core.LocalListKeeper.ChangeAsync(station.Id, [.. added, .. removed], http.Principal()), http);
    }

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> CheckAsync(string id, HttpContext http) =>
        core.Stations.Find(new StationId(id)) is { } station
            ? await DoneAsync(id, core.LocalListKeeper.CheckAsync(station.Id, http.Principal()), http)
            : Unknown(id);

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> DoneAsync(string id, Task<Command> work, HttpContext http)
    {
        var command = await work;
        await core.Audit.RecordAsync(http.Principal(), "station.local-list", id, command.Id.Value);
        return TypedResults.Ok(Views.Of(command));
    }

    private async Task<List<Token>> KnownAsync(IEnumerable<string> values)
    {
        var tokens = new List<Token>();
        foreach (var value in values.Take(MostTokens))
        {
            if (await core.Tokens.FindAsync(new IdToken(value)) is { } token)
                tokens.Add(token);
        }

        return tokens;
    }

    private Charging.Tokens.Authorization Answer(Token token) => AuthorizationPolicy.Decide(token, core.Time.GetUtcNow(), hasSessionElsewhere: false);

    private static ProblemHttpResult Unknown(string id) => Problems.NotFound($"There is no station {id}.");
}
