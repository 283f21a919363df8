using System.Text;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Events;
using Busbar.Operator.Security;
using Busbar.Operator.Stations;
using Busbar.Operator.StationLog;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Stations: lists, one, entering, changing, removing, device model, station log.</summary>
internal sealed class StationEndpoints(OperatorCore core, Admission admission)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/stations", List).WithName("ListStations");
        api.MapPost("/stations", EnterAsync).WithName("EnterStation");
        api.MapGet("/stations/{id}", Get).WithName("GetStation");
        api.MapPatch("/stations/{id}", ChangeAsync).WithName("ChangeStation");
        api.MapDelete("/stations/{id}", RemoveAsync).WithName("RemoveStation");
        api.MapGet("/stations/{id}/variables", VariablesAsync).WithName("ListVariables");
        api.MapGet("/stations/{id}/messages", MessagesAsync).WithName("ListMessages");
    }

    private Ok<StationPage> List(string? query, string? state, string? version, string? after, int? limit)
    {
        var now = core.Time.GetUtcNow();
        var most = Paging.Limit(limit);
        var page = core.Stations.All
            .Where(s => after is null || string.CompareOrdinal(s.Id.Value, after) > 0)
            .Where(s => query is null || Matches(s, query))
            .OrderBy(s => s.Id.Value, StringComparer.Ordinal)
            .Select(s => Views.Of(s, now))
            .Where(s => version is null || s.OcppVersion == version)
            .Where(s => state is null || IsIn(s, state))
            .Take(most + 1)
            .ToArray();
        return TypedResults.Ok(new StationPage(page.Length > most ? page[..most] : page, page.Length > most ? page[most - 1].Id : null));
    }

    private Results<Ok<StationSummary>, ProblemHttpResult> Get(string id) => core.Stations.Find(new StationId(id)) is { } station
        ? TypedResults.Ok(Views.Of(station, core.Time.GetUtcNow()))
        : Unknown(id);

    private async Task<Results<Created<EnteredStation>, ProblemHttpResult>> EnterAsync(NewStation entered, HttpContext http)
    {
        if (!StationId.TryParse(entered.Id, out var id))
            return Problems.Wrong("The id must have 1 to 48 characters and none of : / \\ ? # %, blanks or control characters.");
        if (entered.Password is { } chosen && chosen.Length is < 16 or > 64)
            return Problems.Wrong("A password has 16 to 64 characters.");
        var secret = entered.Password ?? Credential.NewSecret();
        var (station, isNew) = await core.Stations.AddAsync(new StationRecord
        {
            Id = id,
            Name = entered.Name ?? entered.Id,
            Site = entered.Site ?? "",
            Credential = entered.Password is null ? Credential.HashGenerated(secret) : Credential.HashChosen(Encoding.UTF8.GetBytes(secret)),
            CreatedAt = core.Time.GetUtcNow(),
        });
        if (!isNew)
            return Problems.Conflict($"Station {entered.Id} exists already.");
        await core.Audit.RecordAsync(http.Principal(), "station.add", id.Value);
        core.Feed.Publish(new Notice.StationChanged(station));
        return TypedResults.Created(
            $"/api/stations/{Uri.EscapeDataString(id.Value)}",
            new EnteredStation(Views.Of(station, core.Time.GetUtcNow()), id.Value, station.Record.Name, station.Record.Site, secret));
    }

    private async Task<Results<Ok<EnteredStation>, ProblemHttpResult>> ChangeAsync(string id, StationChange change, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        if (change.Registration is { } said && !Enum.TryParse<RegistrationStatus>(said, out _))
            return Problems.Wrong("The registration is Accepted, Pending or Rejected.");
        if (change.Password is { } chosen && chosen.Length is < 16 or > 64)
            return Problems.Wrong("A password has 16 to 64 characters.");
        var secret = change.NewPassword is true ? Credential.NewSecret() : null;
        await core.Stations.ChangeAsync(station, record => record with
        {
            Name = change.Name ?? record.Name,
            Site = change.Site ?? record.Site,
            Registration = change.Registration is { } registration ? Enum.Parse<RegistrationStatus>(registration) : record.Registration,
            Credential = secret is not null ? Credential.HashGenerated(secret)
                : change.Password is { } password ? Credential.HashChosen(Encoding.UTF8.GetBytes(password))
                : record.Credential,
        });
        admission.Forget(station.Id);
        await core.Audit.RecordAsync(http.Principal(), "station.change", id, Describe(change));
        core.Feed.Publish(new Notice.StationChanged(station));
        return TypedResults.Ok(new EnteredStation(Views.Of(station, core.Time.GetUtcNow()), id, station.Record.Name, station.Record.Site, secret));
    }

    private async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(string id, HttpContext http)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        await core.Stations.RemoveAsync(station);
        station.Connection?.Peer.Close(Busbar.Ocpp.Links.CloseReason.PolicyViolation, "The station was removed.");
        await core.Audit.RecordAsync(http.Principal(), "station.remove", id);
        return TypedResults.NoContent();
    }

    private async Task<Results<Ok<VariableList>, ProblemHttpResult>> VariablesAsync(string id)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        var rows = await core.Variables.AllAsync(station.Id);
        return TypedResults.Ok(new VariableList([.. rows.Select(row => new VariableItem
        {
            Component = row.Value.Component,
            ComponentInstance = row.Value.ComponentInstance,
            EvseId = row.Value.Evse?.Value,
            ConnectorId = row.Value.Connector?.Value,
            Variable = row.Value.Variable,
            VariableInstance = row.Value.VariableInstance,
            Attribute = row.Value.Attribute,
            Value = row.Value.Value,
            Mutability = row.Value.Mutability,
            DataType = row.Value.DataType,
            Unit = row.Value.Unit,
            UpdatedAt = row.UpdatedAt,
        })]));
    }

    private async Task<Results<Ok<MessagePage>, ProblemHttpResult>> MessagesAsync(string id, long? before, int? limit, string? action)
    {
        if (core.Stations.Find(new StationId(id)) is not { } station)
            return Unknown(id);
        var most = Paging.Limit(limit);
        var frames = await core.Store.ReadAsync(connection => FrameQueries.Page(connection, station.Id, before, action, most));
        return TypedResults.Ok(new MessagePage([.. frames.Select(Views.Of)], frames.Count == most ? frames[^1].Sequence : null));
    }

    private static bool Matches(Station station, string query) =>
        station.Id.Value.Contains(query, StringComparison.OrdinalIgnoreCase)
        || station.Record.Name.Contains(query, StringComparison.OrdinalIgnoreCase)
        || station.Record.Site.Contains(query, StringComparison.OrdinalIgnoreCase);

    private static bool IsIn(StationSummary station, string state) => state switch
    {
        "Online" => station.Online,
        "Offline" => !station.Online,
        _ => station.Online && station.Evses.Any(e => e.Connectors.Any(c => c.Status == state)),
    };

    private static string Describe(StationChange change) => string.Join(", ", ((string?[])[
        change.Name is null ? null : "name",
        change.Site is null ? null : "site",
        change.Registration is null ? null : $"registration {change.Registration}",
        change.Password is null && change.NewPassword is not true ? null : "password"]).OfType<string>());

    private static ProblemHttpResult Unknown(string id) => Problems.NotFound($"There is no station {id}.");
}
