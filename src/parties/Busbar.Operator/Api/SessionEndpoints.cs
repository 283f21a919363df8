using Busbar.Charging.Commands;
using Busbar.Charging.Ledger;
using Busbar.Charging.Metering;
using Busbar.Charging.Stations;
using Busbar.Operator.Api.Contract;
using Busbar.Operator.Storage;
using Busbar.Operator.Transactions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Busbar.Operator.Api;

/// <summary>Sessions: lists, one with its events, its series, stopping, closing.</summary>
internal sealed class SessionEndpoints(OperatorCore core)
{
    public void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sessions", ListAsync).WithName("ListSessions");
        api.MapGet("/sessions/{id}", GetAsync).WithName("GetSession");
        api.MapGet("/sessions/{id}/series", SeriesAsync).WithName("GetSessionSeries");
        api.MapGet("/sessions/{id}/samples", SamplesAsync).WithName("GetSessionSamples");
        api.MapPost("/sessions/{id}/stop", StopAsync).WithName("StopSession");
        api.MapPost("/sessions/{id}/close", CloseAsync).WithName("CloseSession");
    }

    private async Task<Results<Ok<SessionPage>, ProblemHttpResult>> ListAsync(string? state, string? station, string? after, int? limit)
    {
        var place = Paging.Read(after);
        if (after is not null && place is null)
            return Problems.Wrong("The position is not one that was given.");
        var most = Paging.Limit(limit);
        bool? isActive = state switch { "active" => true, "ended" => false, _ => null };
        var rows = await core.Store.ReadAsync(connection => SessionQueries.Page(connection, isActive, station, place, most));
        var next = rows.Count == most ? Paging.Key(rows[^1].Session.StartedAt, rows[^1].Session.Id.Value) : null;
        return TypedResults.Ok(new SessionPage([.. rows.Select(Newest).Select(r => Views.Of(r.Session, r.OcppVersion))], next));
    }

    private async Task<Results<Ok<SessionDetail>, ProblemHttpResult>> GetAsync(string id)
    {
        var session = new SessionId(id);
        if (await core.Store.ReadAsync(connection => SessionQueries.Find(connection, session)) is not { } row)
            return Unknown(id);
        var events = await core.Store.ReadAsync(connection => SessionQueries.Events(connection, session));
        var newest = Newest(row);
        return TypedResults.Ok(Views.Of(newest.Session, newest.OcppVersion, events));
    }

    private async Task<Results<Ok<SeriesView>, ProblemHttpResult>> SeriesAsync(string id)
    {
        var events = await core.Store.ReadAsync(connection => SessionQueries.Events(connection, new SessionId(id)));
        return events.Count == 0 ? Unknown(id) : TypedResults.Ok(Views.Of(SessionSeries.Of(events.SelectMany(Samples))));
    }

    private async Task<Results<Ok<SampleList>, ProblemHttpResult>> SamplesAsync(string id)
    {
        var events = await core.Store.ReadAsync(connection => SessionQueries.Events(connection, new SessionId(id)));
        return events.Count == 0 ? Unknown(id) : TypedResults.Ok(new SampleList(MaintenanceEndpoints.ViewOf(events.SelectMany(Samples).Distinct())));
    }

    private async Task<Results<Accepted<CommandView>, ProblemHttpResult>> StopAsync(string id, HttpContext http)
    {
        if (await core.Store.ReadAsync(connection => SessionQueries.Find(connection, new SessionId(id))) is not { } row)
            return Unknown(id);
        if (!Newest(row).Session.IsActive)
            return Problems.Conflict("The session has ended.");
        var arguments = new System.Text.Json.Nodes.JsonObject { ["transactionId"] = row.Session.Transaction.Value }.ToJsonString();
        var command = core.NewCommand(row.Session.Station, "RemoteStop", arguments, http.Principal());
        await core.Audit.RecordAsync(http.Principal(), "session.stop", id);
        var taken = await core.Commands.SubmitAsync(command, new StationOrder.RemoteStop(row.Session.Transaction));
        return TypedResults.Accepted($"/api/commands/{taken.Id.Value}", Views.Of(taken));
    }

    private async Task<Results<Ok<SessionSummary>, ProblemHttpResult>> CloseAsync(string id, CloseSession close, HttpContext http)
    {
        if (string.IsNullOrWhiteSpace(close.Reason))
            return Problems.Wrong("A person who closes a session says why.");
        if (await core.Store.ReadAsync(connection => SessionQueries.Find(connection, new SessionId(id))) is not { } row)
            return Unknown(id);
        if (core.Stations.Find(row.Session.Station) is not { } station)
            return Problems.Conflict("The session's station was removed.");
        if (!Newest(row).Session.IsActive)
            return Problems.Conflict("The session has ended.");
        var session = await core.Ledger.RecordAsync(
            station,
            new SessionEvent
            {
                Station = station.Id,
                Transaction = row.Session.Transaction,
                Kind = SessionEventKind.ClosedByOperator,
                At = Newest(row).Session.LastEventAt,
                ReceivedAt = core.Time.GetUtcNow(),
                StopReason = "Other",
                Detail = $"{http.Principal()}: {close.Reason}",
            },
            row.OcppVersion);
        await core.Audit.RecordAsync(http.Principal(), "session.close", id, close.Reason);
        return TypedResults.Ok(Views.Of(session, row.OcppVersion));
    }

    // The register of a 1.6 start or stop is a measurement too, unless samples of the same moment say it already.
    private static IEnumerable<MeterSample> Samples(SessionEvent entry)
    {
        foreach (var sample in entry.Samples)
            yield return sample;
        if (entry.Register is { } register && !entry.Samples.Any(s => s.At == entry.At && s.Measurand == Measurand.EnergyImportRegister))
            yield return new MeterSample { At = entry.At, Measurand = Measurand.EnergyImportRegister, Value = register.Value, Unit = MeterUnit.Wh };
    }

    private SessionRow Newest(SessionRow row) =>
        core.Stations.Find(row.Session.Station)?.Sessions.GetValueOrDefault(row.Session.Transaction) is { } live
            ? new SessionRow(live.Session, live.OcppVersion)
            : row;

    private static ProblemHttpResult Unknown(string id) => Problems.NotFound($"There is no session {id}.");
}
