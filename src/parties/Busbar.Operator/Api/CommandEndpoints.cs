using System.Text.Json;
using Busbar.Charging.Commands;
using Busbar.Charging.Stations;
using Busbar.Charging.Tokens;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.RemoteControl;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Commands: giving one, asking what became of it.</summary>
internal sealed class CommandEndpoints(OperatorCore core)
{
    // What a station can hold is told by its device model; this bounds what we send in one message.
    private const int MostLocalTokens = 200;
    private const int MostListed = 100;

    public void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/stations/{id}/commands", GiveAsync).WithName("GiveCommand");
        api.MapGet("/stations/{id}/commands", ListAsync).WithName("ListCommands");
        api.MapGet("/commands/{id}", GetAsync).WithName("GetCommand");
    }

    private async Task<Results<Accepted<CommandView>, ProblemHttpResult>> GiveAsync(string id, NewCommand given, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Problems.NotFound($"There is no station {id}.");
        if (given.Id is { Length: 0 or > CommandId.MaxLength })
            return Problems.Wrong($"The id has 1 to {CommandId.MaxLength} characters.");
        var (order, error) = given.Kind == "SendLocalList"
            ? (await LocalListAsync(station.Id, given.Arguments ?? default), null)
            : OrderReader.Read(given.Kind, given.Arguments ?? default, core.NewNumber);
        if (order is null)
            return Problems.Wrong(error!);
        var arguments = given.Arguments is { ValueKind: JsonValueKind.Object } said ? said.GetRawText() : "{}";
        var command = core.NewCommand(station.Id, given.Kind, arguments, http.Principal());
        if (given.Id is { } chosen)
            command = command with { Id = new CommandId(chosen) };
        await core.Audit.RecordAsync(http.Principal(), "command." + given.Kind, id, command.Id.Value);
        var taken = await core.Commands.SubmitAsync(command, order);
        return TypedResults.Accepted($"/api/commands/{Uri.EscapeDataString(taken.Id.Value)}", Views.Of(taken));
    }

    private async Task<Results<Ok<CommandView>, ProblemHttpResult>> GetAsync(string id) => await core.Commands.FindAsync(id) is { } command
        ? TypedResults.Ok(Views.Of(command))
        : Problems.NotFound($"There is no command {id}.");

    private async Task<Ok<CommandList>> ListAsync(string id) =>
        TypedResults.Ok(new CommandList([.. (await core.Commands.OfStationAsync(id, MostListed)).Select(Views.Of)]));

    private async Task<StationOrder?> LocalListAsync(StationId station, JsonElement arguments)
    {
        var read = new Arguments(arguments);
        var now = core.Time.GetUtcNow();
        var named = read.Texts("tokens");
        var tokens = (await core.Tokens.PageAsync(null, MostLocalTokens)).Where(t => named.Count == 0 || named.Contains(t.IdToken.Value, StringComparer.OrdinalIgnoreCase));
        return new StationOrder.SendLocalList(
            read.Int("version") ?? await core.LocalListKeeper.NextVersionAsync(station),
            read.Bool("full") ?? true,
            [.. tokens.Select(t => (t.IdToken, (Charging.Tokens.Authorization?)AuthorizationPolicy.Decide(t, now, hasSessionElsewhere: false)))]);
    }
}
