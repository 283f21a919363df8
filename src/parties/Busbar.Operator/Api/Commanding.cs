using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.RemoteControl;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Busbar.Operator.Api;

/// <summary>Gives commands on behalf of endpoints that have a shape of their own.</summary>
internal sealed class Commanding(OperatorCore core)
{
    /// <summary>Gives a command whose arguments are a request's body.</summary>
    public Task<Results<Accepted<CommandView>, ProblemHttpResult>> GiveAsync<TBody>(string id, string kind, TBody body, JsonTypeInfo<TBody> type, HttpContext http) =>
        GiveAsync(id, kind, JsonSerializer.SerializeToElement(body, type), http);

    public async Task<Results<Accepted<CommandView>, ProblemHttpResult>> GiveAsync(string id, string kind, JsonElement arguments, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Problems.NotFound($"There is no station {id}.");
        var (order, error) = OrderReader.Read(kind, arguments, core.NewNumber);
        if (order is null)
            return Problems.Wrong(error!);
        var command = core.NewCommand(station.Id, kind, arguments.GetRawText(), http.Principal());
        await core.Audit.RecordAsync(http.Principal(), "command." + kind, id, command.Id.Value);
        var taken = await core.Commands.SubmitAsync(command, order);
        return TypedResults.Accepted($"/api/commands/{Uri.EscapeDataString(taken.Id.Value)}", Views.Of(taken));
    }
}
